/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What another program says of a study or variable and the codebook has no word of its own for; kept so that it can be given back.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.Attribute#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Attribute#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getAttribute()
 * @generated
 */
public interface Attribute extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name, beginning with the program or format it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.allianceworkbench.study.StudyPackage#getAttribute_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Attribute#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.allianceworkbench.study.StudyPackage#getAttribute_Values()
	 * @generated
	 */
	EList<String> getValues();

} // Attribute
