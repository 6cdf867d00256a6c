package uk.kith.app.suites;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Everything else: REST, returns, jobs, and who may see what. */
@Suite
@SelectPackages("uk.kith.app")
@ExcludePackages({"uk.kith.app.web", "uk.kith.app.kept"})
@IncludeClassNamePatterns(".*IT")
class SecondHalfSuite {}
