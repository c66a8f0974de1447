/** The application with the window: its start, its layout, its menus and its looks. */
package org.allianceworkbench.app;
