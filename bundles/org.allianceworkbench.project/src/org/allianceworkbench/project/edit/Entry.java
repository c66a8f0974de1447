package org.allianceworkbench.project.edit;

import org.allianceworkbench.store.RowKey;

/**
 * What a person wants a value to be.
 *
 * @param row which row
 * @param variable name of the variable
 * @param text what was entered; blank for no value
 */
public record Entry(RowKey row, String variable, String text) {
}
