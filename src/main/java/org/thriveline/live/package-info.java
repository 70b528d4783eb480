/** The WebSocket: protocol, sessions, conflation. It must never let one browser slow another. */
@ApplicationModule(allowedDependencies = {"demand", "history", "access", "log"})
package org.thriveline.live;

import org.springframework.modulith.ApplicationModule;
