package org.thriveline.web;

import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.thriveline.Thriveline;

/** A test against the whole application, served on a free port, with an empty embedded store of its own. */
@SpringBootTest(
        classes = {Thriveline.class, ServedWiring.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "thriveline.password=" + Caller.PASSWORD,
            "thriveline.data=target/test-stores/${random.uuid}",
            "thriveline.simulate=false",
            "thriveline.node=here",
            // Tests ask faster than anybody; RatesTest has the real thing.
            "thriveline.rates.address.burst=100000000",
            "thriveline.rates.failures.burst=100000000",
            "thriveline.rates.account.burst=100000000",
            "thriveline.rates.changes.burst=100000000",
            "thriveline.rates.work.burst=100000000",
            "spring.web.resources.static-locations=classpath:/test-page/"
        })
public abstract class ServedTest {
    @LocalServerPort
    private int port;

    @Autowired
    protected MovableClock clock;

    /**
     * Recorded is when this clock says, as on a server, where both are the system's: else the board forgets what is days old. It
     * stays after the test, since an import may still be on its way.
     */
    @BeforeEach
    void recordByTheClock() {
        GenericEventMessage.clock = clock;
    }

    protected int port() {
        return port;
    }

    /** Returns a caller without sign-in. */
    protected Caller stranger() {
        return new Caller(port);
    }

    /** Returns a client with HTTP Basic. */
    protected Caller client(String account) {
        return Caller.basic(port, account, Caller.PASSWORD);
    }
}
