/**
 */
package org.allianceworkbench.study.provider;


import java.util.Collection;
import java.util.List;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.StudyPackage;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * This is the item provider adapter for a {@link org.allianceworkbench.study.Study} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class StudyItemProvider extends IdentifiedItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StudyItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addTitlePropertyDescriptor(object);
			addProtocolIdPropertyDescriptor(object);
			addDescriptionPropertyDescriptor(object);
			addContributorsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Title feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTitlePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_title_feature"),
				 getString("_UI_Study_title_description"),
				 StudyPackage.Literals.STUDY__TITLE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Protocol Id feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProtocolIdPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_protocolId_feature"),
				 getString("_UI_Study_protocolId_description"),
				 StudyPackage.Literals.STUDY__PROTOCOL_ID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Description feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDescriptionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_description_feature"),
				 getString("_UI_Study_description_description"),
				 StudyPackage.Literals.STUDY__DESCRIPTION,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Contributors feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addContributorsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Study_contributors_feature"),
				 getString("_UI_Study_contributors_description"),
				 StudyPackage.Literals.STUDY__CONTRIBUTORS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(StudyPackage.Literals.STUDY__SITES);
			childrenFeatures.add(StudyPackage.Literals.STUDY__ARMS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__OCCASIONS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__ROLES);
			childrenFeatures.add(StudyPackage.Literals.STUDY__INSTRUMENTS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__DESIGN);
			childrenFeatures.add(StudyPackage.Literals.STUDY__VARIABLES);
			childrenFeatures.add(StudyPackage.Literals.STUDY__CODE_LISTS);
			childrenFeatures.add(StudyPackage.Literals.STUDY__RULES);
			childrenFeatures.add(StudyPackage.Literals.STUDY__RECIPES);
			childrenFeatures.add(StudyPackage.Literals.STUDY__ATTRIBUTES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Study)object).getTitle();
		return label == null || label.length() == 0 ?
			getString("_UI_Study_type") :
			getString("_UI_Study_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Study.class)) {
			case StudyPackage.STUDY__TITLE:
			case StudyPackage.STUDY__PROTOCOL_ID:
			case StudyPackage.STUDY__DESCRIPTION:
			case StudyPackage.STUDY__CONTRIBUTORS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case StudyPackage.STUDY__SITES:
			case StudyPackage.STUDY__ARMS:
			case StudyPackage.STUDY__OCCASIONS:
			case StudyPackage.STUDY__ROLES:
			case StudyPackage.STUDY__INSTRUMENTS:
			case StudyPackage.STUDY__DESIGN:
			case StudyPackage.STUDY__VARIABLES:
			case StudyPackage.STUDY__CODE_LISTS:
			case StudyPackage.STUDY__RULES:
			case StudyPackage.STUDY__RECIPES:
			case StudyPackage.STUDY__ATTRIBUTES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__SITES,
				 StudyFactory.eINSTANCE.createSite()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__ARMS,
				 StudyFactory.eINSTANCE.createArm()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__OCCASIONS,
				 StudyFactory.eINSTANCE.createOccasion()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__ROLES,
				 StudyFactory.eINSTANCE.createRaterRole()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__INSTRUMENTS,
				 StudyFactory.eINSTANCE.createInstrument()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__DESIGN,
				 StudyFactory.eINSTANCE.createDesignCell()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__VARIABLES,
				 StudyFactory.eINSTANCE.createVariable()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__VARIABLES,
				 StudyFactory.eINSTANCE.createDerivedVariable()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__CODE_LISTS,
				 StudyFactory.eINSTANCE.createCodeList()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__RULES,
				 StudyFactory.eINSTANCE.createRule()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__RECIPES,
				 StudyFactory.eINSTANCE.createRecipe()));

		newChildDescriptors.add
			(createChildParameter
				(StudyPackage.Literals.STUDY__ATTRIBUTES,
				 StudyFactory.eINSTANCE.createAttribute()));
	}

}
