package org.allianceworkbench.study.file;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.allianceworkbench.study.Identified;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * The XMI of one definition. Everything in it that needs an id has one, and no two have the same: what is added without an
 * id, or as a copy with the original's id, gets a new one.
 */
final class StudyResource extends XMIResourceImpl {

	/** One element a line where it fits: a change of one object is a change of one line. */
	private static final int LINE_WIDTH = 120;

	StudyResource(URI uri) {
		super(uri);
		setIntrinsicIDToEObjectMap(new HashMap<>());
		setEncoding("UTF-8");
		Map<Object, Object> options = getDefaultSaveOptions();
		options.put(XMLResource.OPTION_ENCODING, "UTF-8");
		options.put(XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH);
		options.put(Resource.OPTION_LINE_DELIMITER, "\n");
		options.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new StudyXmlLoad(createXMLHelper());
	}

	@Override
	protected boolean isAttachedDetachedHelperRequired() {
		return true;
	}

	@Override
	protected void attachedHelper(EObject object) {
		if (!isLoading() && object instanceof Identified identified && needsId(identified)) {
			identified.setId(UUID.randomUUID().toString());
		}
		super.attachedHelper(object);
	}

	private boolean needsId(Identified identified) {
		String id = identified.getId();
		if (id == null || id.isBlank()) {
			return true;
		}
		EObject known = getIntrinsicIDToEObjectMap().get(id);
		return known != null && known != identified && known.eResource() == this;
	}
}
