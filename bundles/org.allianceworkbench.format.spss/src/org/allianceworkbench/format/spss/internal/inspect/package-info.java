/** Everything that a file holds, in the vocabulary {@code expected-spss/1}. */
package org.allianceworkbench.format.spss.internal.inspect;
