/** Chosen stretches of the log, folded: the live tail, any moment, a quarter. It must never write. */
@ApplicationModule(
        allowedDependencies = {
            "analysis",
            "call",
            "crime",
            "demand",
            "figures",
            "figures :: chart",
            "incident",
            "log",
            "missing",
            "policy",
            "stopsearch"
        })
package org.thriveline.history;

import org.springframework.modulith.ApplicationModule;
