package org.allianceworkbench.format.excel.internal.opc;

import java.io.IOException;
import java.util.Map;

import org.allianceworkbench.format.excel.internal.model.SheetInfo;

/** The parts that a workbook part refers to. */
public final class Relationships {

	private final String part;
	private final Map<String, OpcPackage.Relationship> all;

	/** The references of a workbook part. */
	public Relationships(OpcPackage parts, String part) throws IOException {
		this.part = part;
		this.all = parts.relationships(part);
	}

	/** A sheet by the id of the relationship that names its part; its source is empty when that lies outside of the package. */
	public SheetInfo sheet(String name, SheetInfo.State state, String id) {
		OpcPackage.Relationship to = all.get(id);
		SheetInfo.Kind kind = to == null || to.type().equals("worksheet") ? SheetInfo.Kind.CELLS
				: to.type().equals("chartsheet") ? SheetInfo.Kind.CHART : SheetInfo.Kind.OTHER;
		return new SheetInfo(name, state, kind, to == null || to.external() ? "" : to.target());
	}

	/** The part of a type, or its usual name beside the workbook. */
	public String target(String type, String usual) {
		return all.values().stream().filter(r -> r.type().equals(type) && !r.external()).map(OpcPackage.Relationship::target)
				.findFirst().orElse(part.substring(0, part.lastIndexOf('/') + 1) + usual);
	}
}
