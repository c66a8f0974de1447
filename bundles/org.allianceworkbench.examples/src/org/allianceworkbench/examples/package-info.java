/**
 * The example study: a longitudinal one-with-many study at three sites that imitates the design of Manne et al. (2012).
 * <p>
 * The data are simulated from {@link org.allianceworkbench.examples.KnownParameters known parameters} and shipped as three files
 * such as sites really send them, with a few {@link org.allianceworkbench.examples.SeededError seeded errors}.
 */
package org.allianceworkbench.examples;
