package org.allianceworkbench.study.file;

import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.file.StudyFileException.Kind;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.xml.sax.SAXParseException;

/** Builds the objects of one file: only those of the study model, with references inside the file; stops at the first error. */
final class StudyXmlHandler extends SAXXMIHandler {

	/** The model's address without its version. */
	private static final String FAMILY = StudyPackage.eNS_URI.substring(0, StudyPackage.eNS_URI.lastIndexOf('/') + 1);

	StudyXmlHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
		super(resource, helper, options);
	}

	/** Knows the study model alone; nothing is ever fetched from the address that a file names. */
	@Override
	protected EPackage getPackageForURI(String uri) {
		if (StudyPackage.eNS_URI.equals(uri)) {
			return StudyPackage.eINSTANCE;
		}
		if (uri != null && uri.startsWith(FAMILY)) {
			throw obstacle(Kind.NEWER_VERSION, "made by a newer version of the workbench (study model "
				+ uri.substring(FAMILY.length()) + ", this one knows " + StudyPackage.eNS_URI.substring(FAMILY.length())
				+ "); open it with that version or update this one");
		}
		return null;
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String address) {
		if (!address.startsWith("#")) {
			throw obstacle(Kind.UNSAFE, "refers to something outside of the file (" + shortened(address)
				+ "), which files of a study never do; it was not opened");
		}
		super.handleProxy(proxy, address);
	}

	@Override
	public void error(XMIException error) {
		if (objects.isEmpty() && extent.isEmpty() && (error instanceof PackageNotFoundException
			|| error instanceof ClassNotFoundException)) {
			throw new Obstacle(Kind.WRONG_KIND, error.getLine(), error.getColumn(),
				"this is not a file of a study, although it is XML; choose the file that the workbench saved", error);
		}
		throw new Obstacle(Kind.DAMAGED, error.getLine(), error.getColumn(), explain(error), error);
	}

	@Override
	public void fatalError(SAXParseException error) {
		throw StudyXml.notWellFormed(error);
	}

	private static String explain(XMIException error) {
		String restore = "; correct the line or take an older copy of the file";
		return switch (error) {
			case UnresolvedReferenceException reference -> "refers to '" + shortened(reference.getReference())
				+ "', which is not in the file" + restore;
			case FeatureNotFoundException feature -> "has '" + shortened(feature.getName())
				+ "', which this version doesn't know there; the file is damaged or from a newer version" + restore;
			case IllegalValueException value -> "has the value '" + shortened(String.valueOf(value.getValue()))
				+ "', which is not allowed for '"
				+ (value.getFeature() == null ? "?" : value.getFeature().getName()) + "'" + allowed(value) + restore;
			case ClassNotFoundException type -> "has an object of the unknown kind '" + shortened(type.getName()) + "'" + restore;
			default -> "is damaged (" + shortened(String.valueOf(error.getMessage())) + ")" + restore;
		};
	}

	/** The values that a feature can have, where they can be counted. */
	private static String allowed(IllegalValueException value) {
		return value.getFeature() != null && value.getFeature().getEType() instanceof EEnum values
			? " (allowed are " + values.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")) + ")"
			: "";
	}

	private Obstacle obstacle(Kind kind, String message) {
		return new Obstacle(kind, getLineNumber(), getColumnNumber(), message, null);
	}

	private static String shortened(String text) {
		return text.length() <= 80 ? text : text.substring(0, 77) + "...";
	}
}
