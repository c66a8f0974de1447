package org.allianceworkbench.study.edit.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Study;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** A study in a resource, and the hash of all it holds as it would be saved. */
final class StudyHash {

	private StudyHash() {
	}

	static Study sample() {
		Study study = SampleStudy.create();
		Resource resource = new XMIResourceImpl();
		resource.getContents().add(study);
		return study;
	}

	static String of(Study study) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			study.eResource().save(bytes, null);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
