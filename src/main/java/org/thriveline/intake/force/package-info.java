/** The simulated force: made-up demand, drawn from a seed. Pure: it knows the records' commands, no store and no clock. */
package org.thriveline.intake.force;
