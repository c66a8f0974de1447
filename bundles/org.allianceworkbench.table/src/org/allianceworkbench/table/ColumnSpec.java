package org.allianceworkbench.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of a column besides its values.
 *
 * @param name name, unique within a table without regard to case
 * @param type what the values are
 * @param width declared storage of a text in bytes of the source's encoding, 0 for numbers and where nothing is declared
 * @param label label, empty when there is none
 * @param valueLabels labels of single values
 * @param missing which values are user-missing
 * @param measure measurement level
 * @param format how values are shown (SPSS: print format)
 * @param writeFormat SPSS's write format; the same as {@code format} nearly always
 * @param displayWidth columns in a data grid, 0 when the source says nothing
 * @param alignment alignment in a data grid
 * @param role SPSS's role
 * @param attributes custom attributes by name, each with one or more values
 */
public record ColumnSpec(String name, ColumnType type, int width, String label, ValueLabels valueLabels, MissingValues missing,
		Measure measure, DisplayFormat format, DisplayFormat writeFormat, int displayWidth, Alignment alignment, ColumnRole role,
		Map<String, List<String>> attributes) {

	public ColumnSpec {
		Objects.requireNonNull(name);
		Objects.requireNonNull(label);
		attributes = Map.copyOf(attributes);
	}

	/** Starts a column of numbers. */
	public static Builder number(String name) {
		return new Builder(name, ColumnType.NUMBER);
	}

	/** Starts a column of texts. */
	public static Builder text(String name) {
		return new Builder(name, ColumnType.TEXT);
	}

	/** Starts a column of any type. */
	public static Builder of(String name, ColumnType type) {
		return new Builder(name, type);
	}

	/** A builder that holds all of this. */
	public Builder toBuilder() {
		Builder b = new Builder(name, type);
		b.width = width;
		b.label = label;
		b.valueLabels = valueLabels;
		b.missing = missing;
		b.measure = measure;
		b.format = format;
		b.writeFormat = writeFormat;
		b.displayWidth = displayWidth;
		b.alignment = alignment;
		b.role = role;
		b.attributes = attributes;
		return b;
	}

	/** Collects what is known of a column; everything but name and type has a default. */
	public static final class Builder {
		private String name;
		private ColumnType type;
		private int width;
		private String label = "";
		private ValueLabels valueLabels = ValueLabels.NONE;
		private MissingValues missing = MissingValues.NONE;
		private Measure measure = Measure.UNKNOWN;
		private DisplayFormat format;
		private DisplayFormat writeFormat;
		private int displayWidth;
		private Alignment alignment;
		private ColumnRole role = ColumnRole.INPUT;
		private Map<String, List<String>> attributes = Map.of();

		private Builder(String name, ColumnType type) {
			this.name = name;
			this.type = type;
		}

		public Builder name(String value) {
			name = value;
			return this;
		}

		public Builder type(ColumnType value) {
			type = value;
			return this;
		}

		public Builder width(int bytes) {
			width = bytes;
			return this;
		}

		public Builder label(String value) {
			label = value;
			return this;
		}

		public Builder valueLabels(ValueLabels value) {
			valueLabels = value;
			return this;
		}

		public Builder missing(MissingValues value) {
			missing = value;
			return this;
		}

		public Builder measure(Measure value) {
			measure = value;
			return this;
		}

		/** Sets the print format and, when it was not set, the write format. */
		public Builder format(DisplayFormat value) {
			format = value;
			return this;
		}

		public Builder writeFormat(DisplayFormat value) {
			writeFormat = value;
			return this;
		}

		public Builder displayWidth(int columns) {
			displayWidth = columns;
			return this;
		}

		public Builder alignment(Alignment value) {
			alignment = value;
			return this;
		}

		public Builder role(ColumnRole value) {
			role = value;
			return this;
		}

		public Builder attributes(Map<String, List<String>> value) {
			attributes = value;
			return this;
		}

		/** The finished description. */
		public ColumnSpec build() {
			DisplayFormat shown = format == null ? DisplayFormat.defaultFor(type, width) : format;
			return new ColumnSpec(name, type, width, label, valueLabels, missing, measure, shown,
					writeFormat == null ? shown : writeFormat, displayWidth,
					alignment == null ? type == ColumnType.TEXT ? Alignment.LEFT : Alignment.RIGHT : alignment, role, attributes);
		}
	}
}
