/** The benchmark of the log beside its peer: {@code mvn -Pbench verify}. It measures and never judges. */
package org.thriveline.log.bench;
