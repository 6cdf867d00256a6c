package uk.kith.app.suites;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Pages in a browser but those of who may see what, and answers kept in memory. */
@Suite
@SelectPackages({"uk.kith.app.web", "uk.kith.app.kept"})
@ExcludePackages("uk.kith.app.web.access")
@IncludeClassNamePatterns(".*IT")
class FirstHalfSuite {}
