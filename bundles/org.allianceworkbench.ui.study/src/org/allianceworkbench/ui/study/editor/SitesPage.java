package org.allianceworkbench.ui.study.editor;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Arm;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.ui.parts.PartColumn;
import org.allianceworkbench.ui.parts.PartGrid;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** The places where clients are treated, and the groups that they are allocated to. */
public final class SitesPage extends EditorPage {

	private PartGrid<Site> sites;
	private PartGrid<Arm> arms;

	SitesPage(StudyEditor editor) {
		super(editor, "Sites and Arms");
	}

	@Override
	void createContent(Composite parent) {
		GridBar siteBar = new GridBar(parent, "Sites", this);
		sites = partGrid(parent, List.of(PartColumn.of(study(), "Code", 120, Literals.SITE__CODE),
				PartColumn.of(study(), "Name", 260, Literals.SITE__NAME), PartColumn.of(study(), "Country", 90,
				Literals.SITE__COUNTRY),
				PartColumn.of(study(), "Time zone", 190, Literals.SITE__ZONE)));
		siteBar.list(sites, this::study, Literals.STUDY__SITES, Literals.SITE, Literals.SITE__CODE, "SITE");
		GridBar armBar = new GridBar(parent, "Arms", this);
		arms = partGrid(parent, List.of(PartColumn.of(study(), "Code", 120, Literals.ARM__CODE),
				PartColumn.of(study(), "Label", 360, Literals.ARM__LABEL)));
		armBar.list(arms, this::study, Literals.STUDY__ARMS, Literals.ARM, Literals.ARM__CODE, "ARM");
	}

	@Override
	protected void show() {
		sites.show(study().getSites(), "No sites yet.\nAdd one for each place that sends data.");
		arms.show(study().getArms(), "No arms yet.\n"
				+ "Add one for each group that clients are allocated to; a study without groups needs none.");
	}

	@Override
	int leastHeight() {
		return 330;
	}

	@Override
	boolean has(EObject part) {
		return part instanceof Site || part instanceof Arm;
	}

	@Override
	public void reveal(EObject part) {
		if (part instanceof Site site) {
			sites.reveal(site);
			sites.setFocus();
		} else if (part instanceof Arm arm) {
			arms.reveal(arm);
			arms.setFocus();
		}
	}

	@Override
	public Optional<PartGrid<?>> grid() {
		return Optional.of(arms.table().isFocusControl() ? arms : sites);
	}
}
