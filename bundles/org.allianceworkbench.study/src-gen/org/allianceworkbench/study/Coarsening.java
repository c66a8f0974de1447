/**
 */
package org.allianceworkbench.study;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coarsening</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A variable of numbers that leaves in groups of equal width, so that fewer clients stand alone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.Coarsening#getVariable <em>Variable</em>}</li>
 *   <li>{@link org.allianceworkbench.study.Coarsening#getWidth <em>Width</em>}</li>
 * </ul>
 *
 * @see org.allianceworkbench.study.StudyPackage#getCoarsening()
 * @generated
 */
public interface Coarsening extends EObject {
	/**
	 * Returns the value of the '<em><b>Variable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in the codebook.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variable</em>' attribute.
	 * @see #setVariable(String)
	 * @see org.allianceworkbench.study.StudyPackage#getCoarsening_Variable()
	 * @generated
	 */
	String getVariable();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Coarsening#getVariable <em>Variable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variable</em>' attribute.
	 * @see #getVariable()
	 * @generated
	 */
	void setVariable(String value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width of a group, in the variable's unit; groups begin at multiples of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(double)
	 * @see org.allianceworkbench.study.StudyPackage#getCoarsening_Width()
	 * @generated
	 */
	double getWidth();

	/**
	 * Sets the value of the '{@link org.allianceworkbench.study.Coarsening#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(double value);

} // Coarsening
