package org.allianceworkbench.ui.study.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Properties that are only shown: texts by their names, in groups. */
public class FixedProperties implements IPropertySource {

	/** A property of a group. */
	private record Place(String group, String name) {
	}

	private final Map<Place, String> texts = new LinkedHashMap<>();

	/** Properties by name, by group. */
	public FixedProperties(Map<String, Map<String, String>> groups) {
		groups.forEach((group, all) -> all.forEach((name, text) -> texts.put(new Place(group, name), text)));
	}

	@Override
	public Object getEditableValue() {
		return null;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		List<IPropertyDescriptor> all = new ArrayList<>();
		for (Map.Entry<Place, String> each : texts.entrySet()) {
			PropertyDescriptor descriptor = new PropertyDescriptor(each.getKey(), each.getKey().name());
			descriptor.setCategory(each.getKey().group());
			descriptor.setDescription(each.getValue());
			all.add(descriptor);
		}
		return all.toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		return texts.getOrDefault(id, "");
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		throw new UnsupportedOperationException("this is only shown");
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		throw new UnsupportedOperationException("this is only shown");
	}
}
