/**
 * Reports: figures frozen at a position of the log, what people write about them, and their life. It must never change a figure
 * that was frozen.
 */
@ApplicationModule(allowedDependencies = {"analysis", "figures", "figures :: chart", "history", "log", "policy"})
package org.thriveline.report;

import org.springframework.modulith.ApplicationModule;
