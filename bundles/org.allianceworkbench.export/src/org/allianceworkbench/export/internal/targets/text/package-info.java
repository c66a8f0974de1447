/** Values as text, and files of them. */
package org.allianceworkbench.export.internal.targets.text;
