package org.allianceworkbench.export.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Identified;
import org.allianceworkbench.study.Study;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which state of a study left. */
public final class StudyVersion {

	private static final int SHOWN = 12;

	private StudyVersion() {
	}

	/** The number of the data's state and the beginning of a hash of the definition, for example {@code 17-3f0a9c11d2e4}. */
	public static String of(Study study, StudyStore store) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			add(digest, study);
			for (Iterator<EObject> parts = study.eAllContents(); parts.hasNext();) {
				add(digest, parts.next());
			}
			return store.version() + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	private static void add(MessageDigest digest, EObject part) {
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			if (part.eIsSet(feature) && !(feature instanceof EReference reference && reference.isContainment())) {
				digest.update((feature.getName() + "=" + words(part.eGet(feature)) + "\n").getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	private static String words(Object value) {
		Stream<?> all = value instanceof List<?> list ? list.stream() : Stream.of(value);
		return all.map(each -> each instanceof Identified other ? String.valueOf(other.getId())
				: each instanceof EObject other ? other.eClass().getName() : String.valueOf(each)).toList().toString();
	}
}
