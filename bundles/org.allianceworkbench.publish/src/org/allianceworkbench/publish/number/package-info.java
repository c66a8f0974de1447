/** Numbers as text, by their style: the only place where that is decided. */
package org.allianceworkbench.publish.number;
