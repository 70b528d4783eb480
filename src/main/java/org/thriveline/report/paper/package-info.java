/** A report as it is read, and the files that are made of it. It must never know where a figure comes from. */
@NamedInterface("paper")
package org.thriveline.report.paper;

import org.springframework.modulith.NamedInterface;
