/**
 */
package org.allianceworkbench.study.impl;

import java.util.Collection;

import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.StudyPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Instrument</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.impl.InstrumentImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.InstrumentImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.InstrumentImpl#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.InstrumentImpl#getRightsNote <em>Rights Note</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.InstrumentImpl#getToVerify <em>To Verify</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.InstrumentImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.InstrumentImpl#getScales <em>Scales</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.InstrumentImpl#getRoles <em>Roles</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InstrumentImpl extends IdentifiedImpl implements Instrument {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected static final String CITATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected String citation = CITATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRightsNote() <em>Rights Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightsNote()
	 * @generated
	 * @ordered
	 */
	protected static final String RIGHTS_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRightsNote() <em>Rights Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightsNote()
	 * @generated
	 * @ordered
	 */
	protected String rightsNote = RIGHTS_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getToVerify() <em>To Verify</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToVerify()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_VERIFY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getToVerify() <em>To Verify</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToVerify()
	 * @generated
	 * @ordered
	 */
	protected String toVerify = TO_VERIFY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<Item> items;

	/**
	 * The cached value of the '{@link #getScales() <em>Scales</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScales()
	 * @generated
	 * @ordered
	 */
	protected EList<Scale> scales;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<RaterRole> roles;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InstrumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.INSTRUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.INSTRUMENT__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.INSTRUMENT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCitation() {
		return citation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCitation(String newCitation) {
		String oldCitation = citation;
		citation = newCitation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.INSTRUMENT__CITATION, oldCitation, citation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRightsNote() {
		return rightsNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRightsNote(String newRightsNote) {
		String oldRightsNote = rightsNote;
		rightsNote = newRightsNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.INSTRUMENT__RIGHTS_NOTE, oldRightsNote, rightsNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getToVerify() {
		return toVerify;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToVerify(String newToVerify) {
		String oldToVerify = toVerify;
		toVerify = newToVerify;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.INSTRUMENT__TO_VERIFY, oldToVerify, toVerify));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Item> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<Item>(Item.class, this, StudyPackage.INSTRUMENT__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Scale> getScales() {
		if (scales == null) {
			scales = new EObjectContainmentEList<Scale>(Scale.class, this, StudyPackage.INSTRUMENT__SCALES);
		}
		return scales;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RaterRole> getRoles() {
		if (roles == null) {
			roles = new EObjectResolvingEList<RaterRole>(RaterRole.class, this, StudyPackage.INSTRUMENT__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.INSTRUMENT__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
			case StudyPackage.INSTRUMENT__SCALES:
				return ((InternalEList<?>)getScales()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.INSTRUMENT__CODE:
				return getCode();
			case StudyPackage.INSTRUMENT__NAME:
				return getName();
			case StudyPackage.INSTRUMENT__CITATION:
				return getCitation();
			case StudyPackage.INSTRUMENT__RIGHTS_NOTE:
				return getRightsNote();
			case StudyPackage.INSTRUMENT__TO_VERIFY:
				return getToVerify();
			case StudyPackage.INSTRUMENT__ITEMS:
				return getItems();
			case StudyPackage.INSTRUMENT__SCALES:
				return getScales();
			case StudyPackage.INSTRUMENT__ROLES:
				return getRoles();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.INSTRUMENT__CODE:
				setCode((String)newValue);
				return;
			case StudyPackage.INSTRUMENT__NAME:
				setName((String)newValue);
				return;
			case StudyPackage.INSTRUMENT__CITATION:
				setCitation((String)newValue);
				return;
			case StudyPackage.INSTRUMENT__RIGHTS_NOTE:
				setRightsNote((String)newValue);
				return;
			case StudyPackage.INSTRUMENT__TO_VERIFY:
				setToVerify((String)newValue);
				return;
			case StudyPackage.INSTRUMENT__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends Item>)newValue);
				return;
			case StudyPackage.INSTRUMENT__SCALES:
				getScales().clear();
				getScales().addAll((Collection<? extends Scale>)newValue);
				return;
			case StudyPackage.INSTRUMENT__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends RaterRole>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.INSTRUMENT__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case StudyPackage.INSTRUMENT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case StudyPackage.INSTRUMENT__CITATION:
				setCitation(CITATION_EDEFAULT);
				return;
			case StudyPackage.INSTRUMENT__RIGHTS_NOTE:
				setRightsNote(RIGHTS_NOTE_EDEFAULT);
				return;
			case StudyPackage.INSTRUMENT__TO_VERIFY:
				setToVerify(TO_VERIFY_EDEFAULT);
				return;
			case StudyPackage.INSTRUMENT__ITEMS:
				getItems().clear();
				return;
			case StudyPackage.INSTRUMENT__SCALES:
				getScales().clear();
				return;
			case StudyPackage.INSTRUMENT__ROLES:
				getRoles().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.INSTRUMENT__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case StudyPackage.INSTRUMENT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case StudyPackage.INSTRUMENT__CITATION:
				return CITATION_EDEFAULT == null ? citation != null : !CITATION_EDEFAULT.equals(citation);
			case StudyPackage.INSTRUMENT__RIGHTS_NOTE:
				return RIGHTS_NOTE_EDEFAULT == null ? rightsNote != null : !RIGHTS_NOTE_EDEFAULT.equals(rightsNote);
			case StudyPackage.INSTRUMENT__TO_VERIFY:
				return TO_VERIFY_EDEFAULT == null ? toVerify != null : !TO_VERIFY_EDEFAULT.equals(toVerify);
			case StudyPackage.INSTRUMENT__ITEMS:
				return items != null && !items.isEmpty();
			case StudyPackage.INSTRUMENT__SCALES:
				return scales != null && !scales.isEmpty();
			case StudyPackage.INSTRUMENT__ROLES:
				return roles != null && !roles.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (code: ");
		result.append(code);
		result.append(", name: ");
		result.append(name);
		result.append(", citation: ");
		result.append(citation);
		result.append(", rightsNote: ");
		result.append(rightsNote);
		result.append(", toVerify: ");
		result.append(toVerify);
		result.append(')');
		return result.toString();
	}

} //InstrumentImpl
