/** HTTP in and out. It must never decide anything about a record. */
@ApplicationModule(
        allowedDependencies = {
            "analysis",
            "call",
            "incident",
            "missing",
            "stopsearch",
            "crime",
            "policy",
            "demand",
            "figures",
            "figures :: chart",
            "log",
            "person",
            "history",
            "report",
            "retention",
            "report :: paper",
            "live",
            "intake",
            "access"
        })
package org.thriveline.web;

import org.springframework.modulith.ApplicationModule;
