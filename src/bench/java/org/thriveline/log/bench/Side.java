package org.thriveline.log.bench;

import java.nio.file.Path;
import java.util.Locale;

/** Who is measured. */
enum Side {
    OURS {
        @Override
        Contender open(Path folder) {
            return new Ours(folder);
        }
    },
    PEER {
        @Override
        Contender open(Path folder) {
            return new Peer(folder);
        }
    };

    /** Opens the store of a folder, which is made where there is none. */
    abstract Contender open(Path folder);

    /** Returns its name, as files and results bear it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
