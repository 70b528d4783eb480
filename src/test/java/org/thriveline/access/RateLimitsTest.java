package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The rates as they are shipped: what is in use passes them. */
class RateLimitsTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private long now;

    private final TimeMeter time = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    private static Rates shipped() throws IOException {
        var sources = new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml"));
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("thriveline.rates", Rates.class)
                .get();
    }

    @Test
    void aFeedOf200EventsASecondPassesForAnHour() throws IOException {
        RateLimits changes = new RateLimits(shipped().changes(), time);
        RateLimits account = new RateLimits(shipped().account(), time);
        for (int event = 0; event < 200 * 3_600; event++) {
            now += SECOND / 200;
            assertThat(changes.take("intake")).isZero();
            assertThat(account.take("intake")).isZero();
        }
    }

    @Test
    void aThousandDesksBehindOneAddressAndOneAccountLoadTheirPageAtOnce() throws IOException {
        RateLimits address = new RateLimits(shipped().address(), time);
        RateLimits account = new RateLimits(shipped().account(), time);
        for (int desk = 0; desk < 1_000; desk++) {
            for (int file = 0; file < 15; file++) {
                assertThat(address.take("10.0.0.1")).isZero();
            }
            for (int answer = 0; answer < 8; answer++) {
                assertThat(account.take("supervisor")).isZero();
            }
        }
    }

    @Test
    void whoHasNoneLeftWaitsUntilThereIsOne() {
        RateLimits limits = new RateLimits(new Rate(2, 60), time);

        assertThat(List.of(limits.take("a"), limits.take("a"), limits.take("a"), limits.take("b")))
                .containsExactly(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1), Duration.ZERO);
        now += SECOND;
        assertThat(limits.pause("a")).isZero();
        assertThat(List.of(limits.take("a"), limits.take("a"))).containsExactly(Duration.ZERO, Duration.ofSeconds(1));
    }

    /** The cache lets go a little later than at its very limit, and of whom is its own choice. */
    @Test
    void notAllOfManyAreRemembered() {
        RateLimits limits = new RateLimits(new Rate(1, 1), time);
        IntStream.range(0, 150_000).forEach(who -> {
            var _ = limits.take("account " + who);
        });

        assertThat(IntStream.range(0, 150_000)
                        .filter(who -> !limits.pause("account " + who).isZero())
                        .count())
                .isBetween(1L, 60_000L);
    }

    @Test
    void aLongNameIsCut() {
        RateLimits limits = new RateLimits(new Rate(1, 60), time);

        assertThat(List.of(limits.take("x".repeat(5_000)), limits.take("x".repeat(100))))
                .containsExactly(Duration.ZERO, Duration.ofSeconds(1));
    }

    @Test
    void aNetworkOfIpv6IsOneAddress() {
        assertThat(ClientAddress.of("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2");
        assertThat(ClientAddress.of("192.0.2.7")).isEqualTo("192.0.2.7");
    }
}
