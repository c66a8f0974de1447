package org.allianceworkbench.study.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.study.StudyPackage;
import org.allianceworkbench.study.check.StudyChecks;
import org.allianceworkbench.study.check.Violation;
import org.allianceworkbench.study.file.StudyFileException.Kind;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xml.sax.SAXParseException;

/** Definitions as bytes and back. */
final class StudyXml {

	private static final Set<String> UNREADABLE_WHEN_WRITTEN = Set.of("reference.dangling", "text.characters", "id.form");

	private StudyXml() {
	}

	/** Reads a resource with exactly one object of a kind in it. */
	static <T extends EObject> StudyResource read(byte[] bytes, String file, URI uri, Class<T> kind) throws StudyFileException {
		if (bytes.length == 0) {
			throw new StudyFileException(Kind.DAMAGED, file, 0, 0, "the file is empty; take an older copy of it", null);
		}
		StudyPackage.eINSTANCE.eClass();
		StudyResource resource = new StudyResource(uri);
		try {
			resource.load(new ByteArrayInputStream(bytes), Map.of());
		} catch (Obstacle e) {
			throw e.in(file);
		} catch (IOException e) {
			throw explain(e, file);
		}
		if (resource.getContents().size() != 1 || !kind.isInstance(resource.getContents().get(0))) {
			throw new StudyFileException(Kind.WRONG_KIND, file, 0, 0, "holds " + describe(resource) + " where one "
				+ kind.getSimpleName() + " is expected; choose another file", null);
		}
		return resource;
	}

	/** The bytes of a resource: the same for the same content; they are read again and compared before anybody relies on them. */
	static byte[] write(StudyResource resource, String file) throws StudyFileException {
		EObject root = resource.getContents().get(0);
		refuseWhatCannotBeRead(root, file);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			resource.save(bytes, Map.of());
		} catch (IOException | RuntimeException e) {
			throw notWritable(file, String.valueOf(e.getMessage()), e);
		}
		StudyResource readAgain;
		try {
			readAgain = read(bytes.toByteArray(), file, resource.getURI(), root.getClass());
		} catch (StudyFileException e) {
			throw notWritable(file, "it could not be read again: " + e.getMessage(), e);
		}
		if (!EcoreUtil.equals(root, readAgain.getContents().get(0))) {
			throw notWritable(file, "something in it would get lost", null);
		}
		return bytes.toByteArray();
	}

	static Obstacle notWellFormed(SAXParseException error) {
		String message = String.valueOf(error.getMessage());
		if (message.contains("DOCTYPE")) {
			return new Obstacle(Kind.UNSAFE, error.getLineNumber(), error.getColumnNumber(),
				"has a document type declaration, which files of a study never have; it was not opened", error);
		}
		return new Obstacle(Kind.DAMAGED, error.getLineNumber(), error.getColumnNumber(), "is damaged or cut off ("
			+ message.strip() + "); take an older copy of the file", error);
	}

	private static StudyFileException explain(IOException error, String file) {
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (cause instanceof Obstacle obstacle) {
				return obstacle.in(file);
			}
			if (cause instanceof SAXParseException parse) {
				return notWellFormed(parse).in(file);
			}
		}
		return new StudyFileException(Kind.DAMAGED, file, 0, 0,
			"is damaged (" + error.getMessage() + "); take an older copy of the file", error);
	}

	/** EMF would leave out some references to what was deleted, and would not say where a text is that XML can't hold. */
	private static void refuseWhatCannotBeRead(EObject root, String file) throws StudyFileException {
		for (Violation violation : StudyChecks.check(root)) {
			if (UNREADABLE_WHEN_WRITTEN.contains(violation.rule())) {
				throw new StudyFileException(Kind.NOT_WRITABLE, file, 0, 0, "not saved. " + violation.message(), null);
			}
		}
	}

	private static StudyFileException notWritable(String file, String reason, Exception error) {
		return new StudyFileException(Kind.NOT_WRITABLE, file, 0, 0, "not saved (" + reason + "); the file is as it was", error);
	}

	private static String describe(Resource resource) {
		return switch (resource.getContents().size()) {
			case 0 -> "nothing";
			case 1 -> "one " + resource.getContents().get(0).eClass().getName();
			default -> "several objects";
		};
	}
}
