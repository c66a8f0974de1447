/** How the files of an export lie together: one file, a folder or a zip, with manifest and README. */
package org.allianceworkbench.export.internal.bundle;
