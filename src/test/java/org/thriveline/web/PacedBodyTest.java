package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

class PacedBodyTest {
    @Test
    void aBodyThatAConnectionCutsOffMayBeSentAgain() {
        IOException cut = new IOException("Connection reset by peer");

        assertThatThrownBy(() -> read(cut))
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessage("the body came no further")
                .hasCause(cut);
    }

    @Test
    void aBodyThatItsSenderBrokeOffOrThatIsNoneIsABadRequest() {
        EOFException end = new EOFException();
        BadRequestException bad = new BadRequestException("no chunk");

        assertThatThrownBy(() -> read(end)).isSameAs(end);
        assertThatThrownBy(() -> read(bad)).isSameAs(bad);
    }

    private static void read(IOException failure) throws IOException {
        InputBuffer raw = new InputBuffer() {
            @Override
            public int doRead(ApplicationBufferHandler handler) throws IOException {
                throw failure;
            }

            @Override
            public int available() {
                return 0;
            }
        };
        new PacedBody(raw, Duration.ofMinutes(1).toNanos()).doRead(new Nothing());
    }

    private static final class Nothing implements ApplicationBufferHandler {
        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            throw new IllegalStateException("nothing was read");
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return ByteBuffer.allocate(0);
        }

        @Override
        public void expand(int size) {
            throw new IllegalStateException("nothing was read");
        }
    }
}
