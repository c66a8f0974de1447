package org.allianceworkbench.study.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.study.file.StudyFileException;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Instruments by their structure - items by number, scales, reversed items, ranges, scoring - without any wording.
 *
 * <p>
 * A library is an XMI file of the study model: a <code>Study</code> that holds nothing but instruments and the rater roles
 * that fill them in. Bundles contribute libraries to the extension point <code>org.allianceworkbench.study.instruments</code>.
 * A key is data that a team may correct after it was copied into a study: licence copies differ.
 */
public final class InstrumentLibrary {

	/** Id of the extension point that libraries are contributed to. */
	public static final String EXTENSION_POINT = "org.allianceworkbench.study.instruments";

	private static final String SHIPPED = "instruments.alliance";

	private final Study content;
	private final Codebook codebook;

	private InstrumentLibrary(Study content) {
		this.content = content;
		this.codebook = Codebook.of(content);
	}

	/**
	 * Reads a library from a stream, which is not closed.
	 *
	 * @param name what to call the library in messages
	 */
	public static InstrumentLibrary load(InputStream stream, String name) throws StudyFileException {
		return new InstrumentLibrary(StudyFile.read(stream, name, Study.class));
	}

	/** The library that comes with the workbench. */
	public static InstrumentLibrary shipped() {
		try (InputStream stream = InstrumentLibrary.class.getResourceAsStream(SHIPPED)) {
			if (stream == null) {
				throw new IllegalStateException("The bundle lacks its instruments (" + SHIPPED + ")");
			}
			return load(stream, SHIPPED);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Title of the library. */
	public String title() {
		return content.getTitle();
	}

	/** The instruments; they belong to the library, so use {@link #addTo} for a study. */
	public List<Instrument> instruments() {
		return List.copyOf(content.getInstruments());
	}

	/** The instrument of a code. */
	public Optional<Instrument> instrument(String code) {
		return codebook.instrument(code);
	}

	/**
	 * Makes a copy of an instrument that has ids of its own and is filled in by those of its roles that a study has. The copy
	 * is not in the study yet, so that an editor can add it by a command.
	 */
	public static Instrument copyFor(Study study, Instrument instrument, IdSource ids) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
		Instrument copy = (Instrument) copier.copy(instrument);
		copier.copyReferences();
		String path = "instrument/" + copy.getCode();
		copy.setId(ids.idFor(path));
		for (Item item : copy.getItems()) {
			item.setId(ids.idFor(path + "/item/" + item.getCode()));
		}
		for (Scale scale : copy.getScales()) {
			scale.setId(ids.idFor(path + "/scale/" + scale.getCode()));
		}
		Codebook roles = Codebook.of(study);
		for (RaterRole role : instrument.getRoles()) {
			roles.role(role.getCode()).ifPresent(copy.getRoles()::add);
		}
		return copy;
	}

	/**
	 * Adds a copy of an instrument to a study.
	 *
	 * @throws IllegalArgumentException when the library has no such instrument
	 */
	public Instrument addTo(Study study, String code, IdSource ids) {
		Instrument instrument = instrument(code)
			.orElseThrow(() -> new IllegalArgumentException("The library has no instrument called " + code));
		Instrument copy = copyFor(study, instrument, ids);
		study.getInstruments().add(copy);
		return copy;
	}
}
