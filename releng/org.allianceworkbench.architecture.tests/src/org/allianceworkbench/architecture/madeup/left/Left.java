package org.allianceworkbench.architecture.madeup.left;

import java.sql.Connection;

import org.allianceworkbench.architecture.madeup.right.Right;

/** Uses a database where none may be used, and a package that uses this one. */
public interface Left {

	Connection connection();

	Right right();
}
