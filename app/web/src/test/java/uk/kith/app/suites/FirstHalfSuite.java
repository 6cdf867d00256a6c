package uk.kith.app.suites;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Pages in a browser, and answers kept in memory. */
@Suite
@SelectPackages({"uk.kith.app.web", "uk.kith.app.kept"})
@IncludeClassNamePatterns(".*IT")
class FirstHalfSuite {}
