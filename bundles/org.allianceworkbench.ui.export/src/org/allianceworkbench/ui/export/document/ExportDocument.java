package org.allianceworkbench.ui.export.document;

import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.editor.StoredDocument;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An export definition of an open study while it is edited. Each change is a command that can be undone; listeners are told on
 * the UI thread.
 */
public final class ExportDocument extends StoredDocument<Export> {

	/** A document over a file that was read; changes are written by {@link #save}. */
	public ExportDocument(OpenStudy study, StudyFile<Export> file) {
		super(study, file, Export.class, "export " + file.content().getName());
	}

	/** The definition as it is now; it is changed by {@link #change} only. */
	public Export export() {
		return content();
	}

	/** What protects the clients: the definition's own, or what holds where it says nothing; not to be changed. */
	public ExportPrivacy privacy() {
		return export().getPrivacy() == null ? StudyFactory.eINSTANCE.createExportPrivacy() : export().getPrivacy();
	}

	/**
	 * Changes the definition; what would change nothing is no step.
	 *
	 * @param label what is changed, for the menu
	 */
	public void change(String label, Consumer<Export> change) {
		Export trial = copy();
		change.accept(trial);
		if (!EcoreUtil.equals(trial, export())) {
			perform(label, () -> change.accept(export()));
		}
	}

	/** Changes what protects the clients. */
	public void changePrivacy(String label, Consumer<ExportPrivacy> change) {
		change(label, export -> {
			if (export.getPrivacy() == null) {
				export.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
			}
			change.accept(export.getPrivacy());
		});
	}

	/** What an option of the target has been set to; empty when it has its default. */
	public Optional<String> option(String name) {
		return export().getOptions().stream().filter(each -> name.equals(each.getName())).findFirst()
				.map(each -> each.getValue() == null ? "" : each.getValue());
	}
}
