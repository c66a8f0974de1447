/**
 */
package org.allianceworkbench.study.impl;

import java.util.Collection;

import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.StudyPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Export</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getLayout <em>Layout</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getSites <em>Sites</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getNamePattern <em>Name Pattern</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getRecipient <em>Recipient</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getArms <em>Arms</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getOccasions <em>Occasions</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#isCompleteDyads <em>Complete Dyads</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#isDerived <em>Derived</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getPacking <em>Packing</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getPrivacy <em>Privacy</em>}</li>
 *   <li>{@link org.allianceworkbench.study.impl.ExportImpl#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExportImpl extends IdentifiedImpl implements Export {
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
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected String target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected static final ExportLayout LAYOUT_EDEFAULT = ExportLayout.RATING;

	/**
	 * The cached value of the '{@link #getLayout() <em>Layout</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayout()
	 * @generated
	 * @ordered
	 */
	protected ExportLayout layout = LAYOUT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<ExportColumn> columns;

	/**
	 * The cached value of the '{@link #getSites() <em>Sites</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSites()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sites;

	/**
	 * The default value of the '{@link #getNamePattern() <em>Name Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamePattern()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNamePattern() <em>Name Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamePattern()
	 * @generated
	 * @ordered
	 */
	protected String namePattern = NAME_PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecipient() <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipient()
	 * @generated
	 * @ordered
	 */
	protected static final String RECIPIENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecipient() <em>Recipient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipient()
	 * @generated
	 * @ordered
	 */
	protected String recipient = RECIPIENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getArms() <em>Arms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArms()
	 * @generated
	 * @ordered
	 */
	protected EList<String> arms;

	/**
	 * The cached value of the '{@link #getOccasions() <em>Occasions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccasions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> occasions;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<String> roles;

	/**
	 * The default value of the '{@link #getCondition() <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected static final String CONDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCondition() <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected String condition = CONDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #isCompleteDyads() <em>Complete Dyads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCompleteDyads()
	 * @generated
	 * @ordered
	 */
	protected static final boolean COMPLETE_DYADS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCompleteDyads() <em>Complete Dyads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCompleteDyads()
	 * @generated
	 * @ordered
	 */
	protected boolean completeDyads = COMPLETE_DYADS_EDEFAULT;

	/**
	 * The default value of the '{@link #isDerived() <em>Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDerived()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DERIVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDerived() <em>Derived</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDerived()
	 * @generated
	 * @ordered
	 */
	protected boolean derived = DERIVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPacking() <em>Packing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPacking()
	 * @generated
	 * @ordered
	 */
	protected static final ExportPacking PACKING_EDEFAULT = ExportPacking.FILE;

	/**
	 * The cached value of the '{@link #getPacking() <em>Packing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPacking()
	 * @generated
	 * @ordered
	 */
	protected ExportPacking packing = PACKING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPrivacy() <em>Privacy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivacy()
	 * @generated
	 * @ordered
	 */
	protected ExportPrivacy privacy;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<OptionValue> options;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.EXPORT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(String newTarget) {
		String oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExportLayout getLayout() {
		return layout;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayout(ExportLayout newLayout) {
		ExportLayout oldLayout = layout;
		layout = newLayout == null ? LAYOUT_EDEFAULT : newLayout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT__LAYOUT, oldLayout, layout));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExportColumn> getColumns() {
		if (columns == null) {
			columns = new EObjectContainmentEList<ExportColumn>(ExportColumn.class, this, StudyPackage.EXPORT__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSites() {
		if (sites == null) {
			sites = new EDataTypeUniqueEList<String>(String.class, this, StudyPackage.EXPORT__SITES);
		}
		return sites;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNamePattern() {
		return namePattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamePattern(String newNamePattern) {
		String oldNamePattern = namePattern;
		namePattern = newNamePattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT__NAME_PATTERN, oldNamePattern, namePattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecipient() {
		return recipient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecipient(String newRecipient) {
		String oldRecipient = recipient;
		recipient = newRecipient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT__RECIPIENT, oldRecipient, recipient));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getArms() {
		if (arms == null) {
			arms = new EDataTypeUniqueEList<String>(String.class, this, StudyPackage.EXPORT__ARMS);
		}
		return arms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOccasions() {
		if (occasions == null) {
			occasions = new EDataTypeUniqueEList<String>(String.class, this, StudyPackage.EXPORT__OCCASIONS);
		}
		return occasions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getRoles() {
		if (roles == null) {
			roles = new EDataTypeUniqueEList<String>(String.class, this, StudyPackage.EXPORT__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCondition() {
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondition(String newCondition) {
		String oldCondition = condition;
		condition = newCondition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT__CONDITION, oldCondition, condition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCompleteDyads() {
		return completeDyads;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompleteDyads(boolean newCompleteDyads) {
		boolean oldCompleteDyads = completeDyads;
		completeDyads = newCompleteDyads;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT__COMPLETE_DYADS, oldCompleteDyads, completeDyads));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDerived() {
		return derived;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDerived(boolean newDerived) {
		boolean oldDerived = derived;
		derived = newDerived;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT__DERIVED, oldDerived, derived));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExportPacking getPacking() {
		return packing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPacking(ExportPacking newPacking) {
		ExportPacking oldPacking = packing;
		packing = newPacking == null ? PACKING_EDEFAULT : newPacking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT__PACKING, oldPacking, packing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExportPrivacy getPrivacy() {
		return privacy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPrivacy(ExportPrivacy newPrivacy, NotificationChain msgs) {
		ExportPrivacy oldPrivacy = privacy;
		privacy = newPrivacy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT__PRIVACY, oldPrivacy, newPrivacy);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivacy(ExportPrivacy newPrivacy) {
		if (newPrivacy != privacy) {
			NotificationChain msgs = null;
			if (privacy != null)
				msgs = ((InternalEObject)privacy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StudyPackage.EXPORT__PRIVACY, null, msgs);
			if (newPrivacy != null)
				msgs = ((InternalEObject)newPrivacy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StudyPackage.EXPORT__PRIVACY, null, msgs);
			msgs = basicSetPrivacy(newPrivacy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.EXPORT__PRIVACY, newPrivacy, newPrivacy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OptionValue> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<OptionValue>(OptionValue.class, this, StudyPackage.EXPORT__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StudyPackage.EXPORT__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
			case StudyPackage.EXPORT__PRIVACY:
				return basicSetPrivacy(null, msgs);
			case StudyPackage.EXPORT__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
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
			case StudyPackage.EXPORT__NAME:
				return getName();
			case StudyPackage.EXPORT__TITLE:
				return getTitle();
			case StudyPackage.EXPORT__PURPOSE:
				return getPurpose();
			case StudyPackage.EXPORT__TARGET:
				return getTarget();
			case StudyPackage.EXPORT__LAYOUT:
				return getLayout();
			case StudyPackage.EXPORT__COLUMNS:
				return getColumns();
			case StudyPackage.EXPORT__SITES:
				return getSites();
			case StudyPackage.EXPORT__NAME_PATTERN:
				return getNamePattern();
			case StudyPackage.EXPORT__RECIPIENT:
				return getRecipient();
			case StudyPackage.EXPORT__ARMS:
				return getArms();
			case StudyPackage.EXPORT__OCCASIONS:
				return getOccasions();
			case StudyPackage.EXPORT__ROLES:
				return getRoles();
			case StudyPackage.EXPORT__CONDITION:
				return getCondition();
			case StudyPackage.EXPORT__COMPLETE_DYADS:
				return isCompleteDyads();
			case StudyPackage.EXPORT__DERIVED:
				return isDerived();
			case StudyPackage.EXPORT__PACKING:
				return getPacking();
			case StudyPackage.EXPORT__PRIVACY:
				return getPrivacy();
			case StudyPackage.EXPORT__OPTIONS:
				return getOptions();
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
			case StudyPackage.EXPORT__NAME:
				setName((String)newValue);
				return;
			case StudyPackage.EXPORT__TITLE:
				setTitle((String)newValue);
				return;
			case StudyPackage.EXPORT__PURPOSE:
				setPurpose((String)newValue);
				return;
			case StudyPackage.EXPORT__TARGET:
				setTarget((String)newValue);
				return;
			case StudyPackage.EXPORT__LAYOUT:
				setLayout((ExportLayout)newValue);
				return;
			case StudyPackage.EXPORT__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends ExportColumn>)newValue);
				return;
			case StudyPackage.EXPORT__SITES:
				getSites().clear();
				getSites().addAll((Collection<? extends String>)newValue);
				return;
			case StudyPackage.EXPORT__NAME_PATTERN:
				setNamePattern((String)newValue);
				return;
			case StudyPackage.EXPORT__RECIPIENT:
				setRecipient((String)newValue);
				return;
			case StudyPackage.EXPORT__ARMS:
				getArms().clear();
				getArms().addAll((Collection<? extends String>)newValue);
				return;
			case StudyPackage.EXPORT__OCCASIONS:
				getOccasions().clear();
				getOccasions().addAll((Collection<? extends String>)newValue);
				return;
			case StudyPackage.EXPORT__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends String>)newValue);
				return;
			case StudyPackage.EXPORT__CONDITION:
				setCondition((String)newValue);
				return;
			case StudyPackage.EXPORT__COMPLETE_DYADS:
				setCompleteDyads((Boolean)newValue);
				return;
			case StudyPackage.EXPORT__DERIVED:
				setDerived((Boolean)newValue);
				return;
			case StudyPackage.EXPORT__PACKING:
				setPacking((ExportPacking)newValue);
				return;
			case StudyPackage.EXPORT__PRIVACY:
				setPrivacy((ExportPrivacy)newValue);
				return;
			case StudyPackage.EXPORT__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends OptionValue>)newValue);
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
			case StudyPackage.EXPORT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case StudyPackage.EXPORT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case StudyPackage.EXPORT__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case StudyPackage.EXPORT__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case StudyPackage.EXPORT__LAYOUT:
				setLayout(LAYOUT_EDEFAULT);
				return;
			case StudyPackage.EXPORT__COLUMNS:
				getColumns().clear();
				return;
			case StudyPackage.EXPORT__SITES:
				getSites().clear();
				return;
			case StudyPackage.EXPORT__NAME_PATTERN:
				setNamePattern(NAME_PATTERN_EDEFAULT);
				return;
			case StudyPackage.EXPORT__RECIPIENT:
				setRecipient(RECIPIENT_EDEFAULT);
				return;
			case StudyPackage.EXPORT__ARMS:
				getArms().clear();
				return;
			case StudyPackage.EXPORT__OCCASIONS:
				getOccasions().clear();
				return;
			case StudyPackage.EXPORT__ROLES:
				getRoles().clear();
				return;
			case StudyPackage.EXPORT__CONDITION:
				setCondition(CONDITION_EDEFAULT);
				return;
			case StudyPackage.EXPORT__COMPLETE_DYADS:
				setCompleteDyads(COMPLETE_DYADS_EDEFAULT);
				return;
			case StudyPackage.EXPORT__DERIVED:
				setDerived(DERIVED_EDEFAULT);
				return;
			case StudyPackage.EXPORT__PACKING:
				setPacking(PACKING_EDEFAULT);
				return;
			case StudyPackage.EXPORT__PRIVACY:
				setPrivacy((ExportPrivacy)null);
				return;
			case StudyPackage.EXPORT__OPTIONS:
				getOptions().clear();
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
			case StudyPackage.EXPORT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case StudyPackage.EXPORT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case StudyPackage.EXPORT__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case StudyPackage.EXPORT__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case StudyPackage.EXPORT__LAYOUT:
				return layout != LAYOUT_EDEFAULT;
			case StudyPackage.EXPORT__COLUMNS:
				return columns != null && !columns.isEmpty();
			case StudyPackage.EXPORT__SITES:
				return sites != null && !sites.isEmpty();
			case StudyPackage.EXPORT__NAME_PATTERN:
				return NAME_PATTERN_EDEFAULT == null ? namePattern != null : !NAME_PATTERN_EDEFAULT.equals(namePattern);
			case StudyPackage.EXPORT__RECIPIENT:
				return RECIPIENT_EDEFAULT == null ? recipient != null : !RECIPIENT_EDEFAULT.equals(recipient);
			case StudyPackage.EXPORT__ARMS:
				return arms != null && !arms.isEmpty();
			case StudyPackage.EXPORT__OCCASIONS:
				return occasions != null && !occasions.isEmpty();
			case StudyPackage.EXPORT__ROLES:
				return roles != null && !roles.isEmpty();
			case StudyPackage.EXPORT__CONDITION:
				return CONDITION_EDEFAULT == null ? condition != null : !CONDITION_EDEFAULT.equals(condition);
			case StudyPackage.EXPORT__COMPLETE_DYADS:
				return completeDyads != COMPLETE_DYADS_EDEFAULT;
			case StudyPackage.EXPORT__DERIVED:
				return derived != DERIVED_EDEFAULT;
			case StudyPackage.EXPORT__PACKING:
				return packing != PACKING_EDEFAULT;
			case StudyPackage.EXPORT__PRIVACY:
				return privacy != null;
			case StudyPackage.EXPORT__OPTIONS:
				return options != null && !options.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", title: ");
		result.append(title);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", target: ");
		result.append(target);
		result.append(", layout: ");
		result.append(layout);
		result.append(", sites: ");
		result.append(sites);
		result.append(", namePattern: ");
		result.append(namePattern);
		result.append(", recipient: ");
		result.append(recipient);
		result.append(", arms: ");
		result.append(arms);
		result.append(", occasions: ");
		result.append(occasions);
		result.append(", roles: ");
		result.append(roles);
		result.append(", condition: ");
		result.append(condition);
		result.append(", completeDyads: ");
		result.append(completeDyads);
		result.append(", derived: ");
		result.append(derived);
		result.append(", packing: ");
		result.append(packing);
		result.append(')');
		return result.toString();
	}

} //ExportImpl
