/** The benchmark of comparing quarters beside SQL over the same records. It measures and never judges. */
package org.thriveline.history.bench;
