/** The live socket under load, beside Spring's simple broker: {@code mvn -Pbench verify
 * -Dbench.main=org.thriveline.live.bench.LiveBenchmark}. */
@NullMarked
package org.thriveline.live.bench;

import org.jspecify.annotations.NullMarked;
