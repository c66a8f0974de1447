/** From text to tree. */
package org.allianceworkbench.expression.internal;
