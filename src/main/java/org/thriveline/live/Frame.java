package org.thriveline.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.live.Protocol.FrameId;
import tools.jackson.databind.JsonNode;

/**
 * One picture in a channel, with its encodings: each made once, when the first session needs it, and shared by all. Safe for
 * use by many threads.
 */
final class Frame {
    /** Sessions hold few different frames, as they tick together; one that holds yet another gets the snapshot. */
    private static final int PATCHES = 8;

    private final String channel;
    private final FrameId id;
    private final JsonNode data;
    private final Encoder encoder;
    private final Map<FrameId, Encoded> patches = new ConcurrentHashMap<>();
    private volatile @Nullable Encoded snapshot;

    Frame(String channel, FrameId id, JsonNode data, Encoder encoder) {
        this.channel = channel;
        this.id = id;
        this.data = data;
        this.encoder = encoder;
    }

    FrameId id() {
        return id;
    }

    JsonNode data() {
        return data;
    }

    Encoded snapshot() {
        Encoded made = snapshot;
        if (made == null) {
            made = encoder.encode(new Protocol.Snapshot(channel, id, data));
            snapshot = made;
        }
        return made;
    }

    /** Returns the message that turns an earlier frame into this one; the snapshot where that is not worth its while. */
    Encoded from(Frame earlier) {
        Encoded known = patches.get(earlier.id);
        if (known != null) {
            return known;
        }
        return patches.size() < PATCHES ? patches.computeIfAbsent(earlier.id, from -> patch(earlier)) : snapshot();
    }

    private Encoded patch(Frame earlier) {
        return encoder.encode(new Protocol.Patch(channel, earlier.id, id, encoder.operations(earlier.data, data)));
    }
}
