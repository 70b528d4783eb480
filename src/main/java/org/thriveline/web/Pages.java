package org.thriveline.web;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the front end: its one page under every address that it has, and its files. A file under {@code /assets} has its
 * content's hash in its name, so a browser may keep it for good; everything else is asked for again each time.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Pages implements WebMvcConfigurer {
    private final SaidArgument said;

    private final String root;

    /** @param root the folder or class path location of the built front end, with a slash at its end */
    Pages(SaidArgument said, @Value("${spring.web.resources.static-locations:classpath:/static/}") String root) {
        this.said = said;
        this.root = root;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(said);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        for (String address : List.of(
                "/",
                "/thrive",
                "/unusual",
                "/incidents",
                "/history",
                "/compare",
                "/series",
                "/journeys",
                "/what-if",
                "/places",
                "/questions",
                "/questions/*",
                "/reports",
                "/reports/*",
                "/wallboard",
                "/intake",
                "/audit",
                "/sign-in")) {
            views.addViewController(address).setViewName("forward:/index.html");
        }
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/assets/**")
                .addResourceLocations(root + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        files.addResourceHandler("/index.html", "/favicon.*", "/*.svg", "/*.js")
                .addResourceLocations(root)
                .setCacheControl(CacheControl.noCache());
    }
}
