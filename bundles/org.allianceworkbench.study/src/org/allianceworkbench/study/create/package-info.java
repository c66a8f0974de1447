/** Making studies and their parts in code. */
package org.allianceworkbench.study.create;
