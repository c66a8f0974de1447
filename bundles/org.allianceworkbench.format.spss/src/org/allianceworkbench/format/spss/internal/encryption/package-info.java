/**
 * System files under a password (SPSS 21 and later).
 * <p>
 * Source: PSPP developers' guide, "Encrypted File Wrappers".
 */
package org.allianceworkbench.format.spss.internal.encryption;
