package org.thriveline.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.thriveline.fuzz.Operations.Operation;

/** An HTTP operation that takes a body. What it answers must be what the log has. */
final class BodyDoor implements Door {
    private final Operation operation;
    private final Wire wire;
    private final String signedIn;
    private final Supplier<String> target;
    private final Written written;
    private final List<byte[]> samples;

    /**
     * @param signedIn the header of an account that may do this
     * @param target the path, of a record that is there
     * @param written what the log must have come to
     */
    BodyDoor(
            Operation operation,
            Wire wire,
            String signedIn,
            Supplier<String> target,
            Written written,
            List<byte[]> samples) {
        this.operation = operation;
        this.wire = wire;
        this.signedIn = signedIn;
        this.target = target;
        this.written = written;
        this.samples = samples.isEmpty() ? samples(operation) : samples;
    }

    private static List<byte[]> samples(Operation operation) {
        List<byte[]> samples = new ArrayList<>();
        for (boolean all : new boolean[] {true, false}) {
            samples.add(SampleBody.of(operation.schema(), all).toString().getBytes(UTF_8));
        }
        return samples;
    }

    @Override
    public String name() {
        return operation.name();
    }

    @Override
    public List<byte[]> samples() {
        return samples;
    }

    @Override
    public boolean takes(byte[] input) throws IOException {
        String path = target.get();
        Wire.Heard heard = wire.send(
                operation.method(),
                path,
                input,
                signedIn,
                "Content-Type: " + operation.type() + ";boundary=b",
                "Accept: */*");
        boolean taken = Rules.taken(heard);
        if (operation.type().equals("application/json")) {
            Rules.namesThePlace(heard);
        }
        written.add(heard, taken);
        return taken;
    }
}
