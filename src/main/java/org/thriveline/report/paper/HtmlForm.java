package org.thriveline.report.paper;

import static j2html.TagCreator.body;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static java.nio.charset.StandardCharsets.UTF_8;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.specialized.HtmlTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** One page of HTML that needs nothing else: no script, no other file, no other host. */
public final class HtmlForm implements Form {
    /** What a browser lets such a page do: show itself in its own style. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src '" + Styles.screenHash()
            + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

    /** The name of the line in which a page says what it is. */
    static final String IDENTITY = "thriveline-report";

    @Override
    public String ending() {
        return ".html";
    }

    @Override
    public List<PaperFile> of(Paper paper) {
        String page = text(page(paper, Styles.screen(), new Markup(paper, false)));
        return List.of(new PaperFile(paper.name() + ending(), "text/html; charset=utf-8", page.getBytes(UTF_8)));
    }

    static HtmlTag page(Paper paper, String styles, Markup markup) {
        return html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().withName(IDENTITY).withContent(paper.identity()),
                                meta().withName("description").withContent(paper.subtitle()),
                                meta().withName("subject").withContent(paper.subtitle()),
                                title(paper.title() + ", " + paper.force()),
                                style(rawHtml(styles))),
                        body(markup.body()))
                .attr("lang", "en-GB");
    }

    /** Elements are closed as XML wants it, which HTML allows. */
    static String text(HtmlTag page) {
        StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");
        try {
            page.render(FlatHtml.into(text, Config.defaults().withEmptyTagsClosed(true)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Letters.kept(text.append('\n').toString());
    }
}
