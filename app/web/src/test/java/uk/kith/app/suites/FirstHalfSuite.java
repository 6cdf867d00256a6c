package uk.kith.app.suites;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Pages in a browser, and who may see what. */
@Suite
@SelectPackages({"uk.kith.app.web", "uk.kith.app.signin"})
@IncludeClassNamePatterns(".*IT")
class FirstHalfSuite {}
