/** The simulated force: made-up demand, drawn from a seed. Pure: it knows the records' commands, no store and no clock. */
@NamedInterface("force")
package org.thriveline.intake.force;

import org.springframework.modulith.NamedInterface;
