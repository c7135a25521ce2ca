<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AuthorityFile</name>
    <message>
        <source>The certificate file “%1” cannot be read. Correct its name in the profile or its permissions.</source>
        <translation>The certificate file “%1” cannot be read. Correct its name in the profile or its permissions.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in PEM form. Name the authority's certificate, not its key.</source>
        <translation>“%1” holds no certificate in PEM form. Name the authority's certificate, not its key.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask every connection and say how the service is, item by item.</source>
        <translation>Ask every connection and say how the service is, item by item.</translation>
    </message>
    <message>
        <source>The same in one line with figures, as monitoring plug-ins do; of the items named only.</source>
        <translation>The same in one line with figures, as monitoring plug-ins do; of the items named only.</translation>
    </message>
    <message>
        <source>Show the present values of the series whose name contains QUERY; labels in braces narrow it down: 'jvm.memory{area="heap"}'.</source>
        <translation>Show the present values of the series whose name contains QUERY; labels in braces narrow it down: 'jvm.memory{area="heap"}'.</translation>
    </message>
    <message>
        <source>Check the service.yaml of the profile, or FILE. Every finding names line, column and field.</source>
        <translation>Check the service.yaml of the profile, or FILE. Every finding names line, column and field.</translation>
    </message>
    <message>
        <source>Check that no entry of the audit trail was altered, removed or reordered.</source>
        <translation>Check that no entry of the audit trail was altered, removed or reordered.</translation>
    </message>
    <message>
        <source>Keep in the keychain what is read from standard input, without the line's end.</source>
        <translation>Keep in the keychain what is read from standard input, without the line's end.</translation>
    </message>
    <message>
        <source>Remove it from the keychain.</source>
        <translation>Remove it from the keychain.</translation>
    </message>
</context>
<context>
    <name>EnvironmentModel</name>
    <message>
        <source>Masked by the application</source>
        <translation>Masked by the application</translation>
    </message>
    <message>
        <source>%1 (overridden)</source>
        <translation>%1 (overridden)</translation>
    </message>
    <message>
        <source>An earlier source has this property too.</source>
        <translation>An earlier source has this property too.</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
</context>
<context>
    <name>ExchangeModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>Time (%1)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export %1</source>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 could not be written: %2. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>LevelChanges</name>
    <message>
        <source>The list of changed log levels cannot be read. Look at the loggers and take back by hand what is too much.</source>
        <translation>The list of changed log levels cannot be read. Look at the loggers and take back by hand what is too much.</translation>
    </message>
</context>
<context>
    <name>LoggerModel</name>
    <message>
        <source>inherited</source>
        <translation>inherited</translation>
    </message>
    <message>
        <source>until taken back</source>
        <translation>until taken back</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>Logger</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Set to</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (group)</translation>
    </message>
    <message>
        <source>changed, stays</source>
        <translation>changed, stays</translation>
    </message>
    <message>
        <source>changed until %1</source>
        <translation>changed until %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>MetricsPage</name>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>JVM</source>
        <translation>JVM</translation>
    </message>
    <message>
        <source>Connection pool</source>
        <translation>Connection pool</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
</context>
<context>
    <name>ObjectStoreTest</name>
    <message>
        <source>Not encrypted, but it does not leave this machine.</source>
        <translation>Not encrypted, but it does not leave this machine.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>The connection is not encrypted.</translation>
    </message>
    <message>
        <source>Use https, or everyone on the way can read along.</source>
        <translation>Use https, or everyone on the way can read along.</translation>
    </message>
    <message>
        <source>The certificate of the store is not checked.</source>
        <translation>The certificate of the store is not checked.</translation>
    </message>
    <message>
        <source>Name the authority's certificate in the profile and have it checked.</source>
        <translation>Name the authority's certificate in the profile and have it checked.</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is valid.</source>
        <translation>Encrypted, and the certificate is valid.</translation>
    </message>
    <message numerus="yes">
        <source>This machine's clock and the store's are %n minute(s) apart.</source>
        <translation>
            <numerusform>This machine's clock and the store's are %n minute apart.</numerusform>
            <numerusform>This machine's clock and the store's are %n minutes apart.</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronise this machine's clock.</source>
        <translation>Synchronise this machine's clock.</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation>The clocks agree.</translation>
    </message>
    <message>
        <source>The store accepts the region %1.</source>
        <translation>The store accepts the region %1.</translation>
    </message>
    <message>
        <source>The access key %1 is accepted.</source>
        <translation>The access key %1 is accepted.</translation>
    </message>
    <message>
        <source>Not verified: the store does not say whether the key is wrong or lacks rights.</source>
        <translation>Not verified: the store does not say whether the key is wrong or lacks rights.</translation>
    </message>
    <message>
        <source>Check the access key, the secret key and the key's rights.</source>
        <translation>Check the access key, the secret key and the key's rights.</translation>
    </message>
    <message>
        <source>The buckets can be listed.</source>
        <translation>The buckets can be listed.</translation>
    </message>
    <message>
        <source>The objects of %1 can be listed.</source>
        <translation>The objects of %1 can be listed.</translation>
    </message>
    <message>
        <source>Writing works, but the test object %1 could not be removed: %2</source>
        <translation>Writing works, but the test object %1 could not be removed: %2</translation>
    </message>
    <message>
        <source>Grant the right to delete, or old backups pile up; then delete the object.</source>
        <translation>Grant the right to delete, or old backups pile up; then delete the object.</translation>
    </message>
    <message>
        <source>What was read is not what was written.</source>
        <translation>What was read is not what was written.</translation>
    </message>
    <message>
        <source>Writing works, but the store does not refuse to overwrite an object.</source>
        <translation>Writing works, but the store does not refuse to overwrite an object.</translation>
    </message>
    <message>
        <source>Toban uses unique names, so nothing is lost; versions give more safety.</source>
        <translation>Toban uses unique names, so nothing is lost; versions give more safety.</translation>
    </message>
    <message>
        <source>Objects in %1 can be written, read and removed.</source>
        <translation>Objects in %1 can be written, read and removed.</translation>
    </message>
    <message>
        <source>Not tried: the test was stopped.</source>
        <translation>Not tried: the test was stopped.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <source>List buckets</source>
        <translation>List buckets</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>List %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Write to %1</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
</context>
<context>
    <name>Reachability</name>
    <message>
        <source>Name lookup</source>
        <translation>Name lookup</translation>
    </message>
    <message>
        <source>The name servers did not answer for %1.</source>
        <translation>The name servers did not answer for %1.</translation>
    </message>
    <message>
        <source>Check this machine's network and its name servers.</source>
        <translation>Check this machine's network and its name servers.</translation>
    </message>
    <message>
        <source>The host name %1 is not known.</source>
        <translation>The host name %1 is not known.</translation>
    </message>
    <message>
        <source>Check its spelling and the name servers.</source>
        <translation>Check its spelling and the name servers.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 is %2.</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP connection</translation>
    </message>
    <message>
        <source>%1 accepts connections.</source>
        <translation>%1 accepts connections.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: %2.</source>
        <translation>Nothing answers at %1: %2.</translation>
    </message>
    <message>
        <source>Check the port, that the service runs and that it listens on this address.</source>
        <translation>Check the port, that the service runs and that it listens on this address.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 did not answer in time.</translation>
    </message>
    <message>
        <source>Check the address and that no firewall swallows the connection.</source>
        <translation>Check the address and that no firewall swallows the connection.</translation>
    </message>
    <message>
        <source>Not tried, because an earlier step failed.</source>
        <translation>Not tried, because an earlier step failed.</translation>
    </message>
</context>
<context>
    <name>S3</name>
    <message>
        <source>The object store lists the bucket “%1” in circles. The listing was given up; report it to the store's maker.</source>
        <translation>The object store lists the bucket “%1” in circles. The listing was given up; report it to the store's maker.</translation>
    </message>
    <message>
        <source>The secret key does not belong to the access key %1. Enter it again.</source>
        <translation>The secret key does not belong to the access key %1. Enter it again.</translation>
    </message>
    <message>
        <source>The object store does not know the access key %1. Check the access key and the endpoint in the profile.</source>
        <translation>The object store does not know the access key %1. Check the access key and the endpoint in the profile.</translation>
    </message>
    <message>
        <source>The access key may not do this with %1. Grant it the right in the store's policy.</source>
        <translation>The access key may not do this with %1. Grant it the right in the store's policy.</translation>
    </message>
    <message>
        <source>There is no bucket “%1”. Check its name and the endpoint in the profile.</source>
        <translation>There is no bucket “%1”. Check its name and the endpoint in the profile.</translation>
    </message>
    <message>
        <source>There is no object “%1”. It may have been deleted meanwhile; refresh.</source>
        <translation>There is no object “%1”. It may have been deleted meanwhile; refresh.</translation>
    </message>
    <message>
        <source>The store no longer knows the unfinished upload of “%1”. Start it again.</source>
        <translation>The store no longer knows the unfinished upload of “%1”. Start it again.</translation>
    </message>
    <message>
        <source>“%1” exists already or was changed meanwhile. Nothing was overwritten.</source>
        <translation>“%1” exists already or was changed meanwhile. Nothing was overwritten.</translation>
    </message>
    <message>
        <source>Something else is writing “%1” at the same time. Try again from the start.</source>
        <translation>Something else is writing “%1” at the same time. Try again from the start.</translation>
    </message>
    <message>
        <source>The bucket “%1” exists already. Choose another name.</source>
        <translation>The bucket “%1” exists already. Choose another name.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of %1 differ too much. Synchronise the clock.</source>
        <translation>The clocks of this machine and of %1 differ too much. Synchronise the clock.</translation>
    </message>
    <message>
        <source>The object store %1 is overloaded or has trouble of its own. Try again later.</source>
        <translation>The object store %1 is overloaded or has trouble of its own. Try again later.</translation>
    </message>
    <message>
        <source>“%1” arrived damaged at the store and was refused. Check the network and try again.</source>
        <translation>“%1” arrived damaged at the store and was refused. Check the network and try again.</translation>
    </message>
    <message>
        <source>The object store %1 does not offer this function.</source>
        <translation>The object store %1 does not offer this function.</translation>
    </message>
    <message>
        <source>The object store %1 has no room left. Delete something or enlarge it.</source>
        <translation>The object store %1 has no room left. Delete something or enlarge it.</translation>
    </message>
    <message>
        <source>“%1” lies in an archive tier. Have the store bring it back before reading it.</source>
        <translation>“%1” lies in an archive tier. Have the store bring it back before reading it.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a bucket. Correct it in the profile.</source>
        <translation>“%1” cannot be the name of a bucket. Correct it in the profile.</translation>
    </message>
    <message>
        <source>The store takes no object of the name “%1”. Choose another one.</source>
        <translation>The store takes no object of the name “%1”. Choose another one.</translation>
    </message>
    <message>
        <source>“%1” is shorter than the part that was asked for. It may have been replaced; refresh.</source>
        <translation>“%1” is shorter than the part that was asked for. It may have been replaced; refresh.</translation>
    </message>
    <message>
        <source>The object store expects another region than “%1”. Correct it in the profile.</source>
        <translation>The object store expects another region than “%1”. Correct it in the profile.</translation>
    </message>
    <message>
        <source>The bucket “%1” is served at another address than %2. Set the endpoint of its region in the profile.</source>
        <translation>The bucket “%1” is served at another address than %2. Set the endpoint of its region in the profile.</translation>
    </message>
    <message>
        <source>The object store lies in region %1, but the profile says %2. Correct it there.</source>
        <translation>The object store lies in region %1, but the profile says %2. Correct it there.</translation>
    </message>
    <message>
        <source>The bucket “%1” lies in region %2, but the profile says %3. Correct it there.</source>
        <translation>The bucket “%1” lies in region %2, but the profile says %3. Correct it there.</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which no object store gives. Check the endpoint in the profile.</source>
        <translation>%1 answered with status %2, which no object store gives. Check the endpoint in the profile.</translation>
    </message>
    <message>
        <source>The object store refused: %1 (%2).</source>
        <translation>The object store refused: %1 (%2).</translation>
    </message>
    <message>
        <source>The store did not confirm the deletion.</source>
        <translation>The store did not confirm the deletion.</translation>
    </message>
    <message>
        <source>The object store sent another part of “%1” than was asked for.</source>
        <translation>The object store sent another part of “%1” than was asked for.</translation>
    </message>
    <message>
        <source>The object store's answer is not what S3 sends. Check that the address is the one of the S3 interface, and not of a web console.</source>
        <translation>The object store's answer is not what S3 sends. Check that the address is the one of the S3 interface, and not of a web console.</translation>
    </message>
    <message>
        <source>“%1” cannot be addressed: “.” and “..” between slashes stand for other folders on the way to the store. Rename the object with the store's own tools, or delete it.</source>
        <translation>“%1” cannot be addressed: “.” and “..” between slashes stand for other folders on the way to the store. Rename the object with the store's own tools, or delete it.</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Uploading</translation>
    </message>
    <message>
        <source>“%1” is larger than the 5 TiB that an object may have. Store it in several objects.</source>
        <translation>“%1” is larger than the 5 TiB that an object may have. Store it in several objects.</translation>
    </message>
    <message>
        <source>The parts already sent could not be removed and cost money until the unfinished upload %1 is aborted.</source>
        <translation>The parts already sent could not be removed and cost money until the unfinished upload %1 is aborted.</translation>
    </message>
    <message>
        <source>What was to be uploaded could not be read: %1.</source>
        <translation>What was to be uploaded could not be read: %1.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Requests per second</source>
        <translation>Requests per second</translation>
    </message>
    <message>
        <source>Response time (mean)</source>
        <translation>Response time (mean)</translation>
    </message>
    <message>
        <source>Response time (95th percentile)</source>
        <translation>Response time (95th percentile)</translation>
    </message>
    <message>
        <source>Response time (99th percentile)</source>
        <translation>Response time (99th percentile)</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Error rate</translation>
    </message>
    <message>
        <source>JVM heap used</source>
        <translation>JVM heap used</translation>
    </message>
    <message>
        <source>Time paused for garbage collection</source>
        <translation>Time paused for garbage collection</translation>
    </message>
    <message>
        <source>Connection pool in use</source>
        <translation>Connection pool in use</translation>
    </message>
    <message>
        <source>CPU usage of the application</source>
        <translation>CPU usage of the application</translation>
    </message>
    <message>
        <source>CPU usage of its machine</source>
        <translation>CPU usage of its machine</translation>
    </message>
    <message>
        <source>Disk usage of the application</source>
        <translation>Disk usage of the application</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Health check</translation>
    </message>
    <message>
        <source>Database connections in use</source>
        <translation>Database connections in use</translation>
    </message>
    <message>
        <source>Longest running query</source>
        <translation>Longest running query</translation>
    </message>
    <message>
        <source>Transactions per second</source>
        <translation>Transactions per second</translation>
    </message>
    <message>
        <source>Cache hit ratio</source>
        <translation>Cache hit ratio</translation>
    </message>
    <message>
        <source>Database size</source>
        <translation>Database size</translation>
    </message>
    <message>
        <source>Waiting locks</source>
        <translation>Waiting locks</translation>
    </message>
    <message>
        <source>Deadlocks per second</source>
        <translation>Deadlocks per second</translation>
    </message>
    <message>
        <source>Sessions by state</source>
        <translation>Sessions by state</translation>
    </message>
    <message>
        <source>Disk usage of the database</source>
        <translation>Disk usage of the database</translation>
    </message>
    <message>
        <source>CPU usage of the host</source>
        <translation>CPU usage of the host</translation>
    </message>
    <message>
        <source>Memory usage of the host</source>
        <translation>Memory usage of the host</translation>
    </message>
    <message>
        <source>Disk usage of the host</source>
        <translation>Disk usage of the host</translation>
    </message>
    <message>
        <source>Network I/O of the host</source>
        <translation>Network I/O of the host</translation>
    </message>
</context>
<context>
    <name>SeriesCsv</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>Stretch</name>
    <message>
        <source>Reading was cancelled</source>
        <translation>Reading was cancelled</translation>
    </message>
</context>
<context>
    <name>TaskModel</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Not run since the start, or the application is older than Spring Boot 3.4.</source>
        <translation>Not run since the start, or the application is older than Spring Boot 3.4.</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>every %1</translation>
    </message>
    <message>
        <source>%1 after the last run</source>
        <translation>%1 after the last run</translation>
    </message>
    <message>
        <source>cron %1</source>
        <translation>cron %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Last result</translation>
    </message>
    <message>
        <source>Last run (%1)</source>
        <translation>Last run (%1)</translation>
    </message>
    <message>
        <source>Next run (%1)</source>
        <translation>Next run (%1)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>ThreadModel</name>
    <message>
        <source>%1, deadlock</source>
        <translation>%1, deadlock</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Stands at</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s): %1</source>
        <translation><numerusform>%n thread: %1</numerusform><numerusform>%n threads: %1</numerusform></translation>
    </message>
    <message>
        <source>Deadlock: %1. These threads wait for each other for good; only a restart frees them.</source>
        <translation>Deadlock: %1. These threads wait for each other for good; only a restart frees them.</translation>
    </message>
</context>
<context>
    <name>TimeTicks</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day, as QLocale::toString() takes it</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month, as QLocale::toString() takes it</extracomment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The profile has no instance called %1.</source>
        <translation>The profile has no instance called %1.</translation>
    </message>
    <message>
        <source>The profile has no database.</source>
        <translation>The profile has no database.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>The query was cancelled.</source>
        <translation>The query was cancelled.</translation>
    </message>
    <message>
        <source>The database refused a statement: %1</source>
        <translation>The database refused a statement: %1</translation>
    </message>
    <message>
        <source>The database %1 could not be opened: %2</source>
        <translation>The database %1 could not be opened: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Renew it on the server.</source>
        <translation>The certificate of %1 has expired. Renew it on the server.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the clocks of both machines.</source>
        <translation>The certificate of %1 is not valid yet. Check the clocks of both machines.</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host name. Use the name that the certificate carries.</source>
        <translation>The certificate of %1 belongs to another host name. Use the name that the certificate carries.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not trusted here. Name the authority's certificate in the profile.</source>
        <translation>The certificate of %1 comes from an authority that is not trusted here. Name the authority's certificate in the profile.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check that the port speaks TLS and which versions it allows.</source>
        <translation>No secure connection to %1 could be made. Check that the port speaks TLS and which versions it allows.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and that the service runs.</source>
        <translation>Nothing answers at %1. Check the address and that the service runs.</translation>
    </message>
    <message>
        <source>The host name %1 is not known. Check its spelling and the name servers.</source>
        <translation>The host name %1 is not known. Check its spelling and the name servers.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the network between here and there.</source>
        <translation>The connection to %1 failed. Check the network between here and there.</translation>
    </message>
    <message>
        <source>The answer of %1 broke off or is not HTTP. Check the port.</source>
        <translation>The answer of %1 broke off or is not HTTP. Check the port.</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>The request to %1 was cancelled.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check that the service is not overloaded and that no firewall swallows the connection.</source>
        <translation>%1 did not answer in time. Check that the service is not overloaded and that no firewall swallows the connection.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 and was not read. Check that the address is the right one.</source>
        <translation>The answer of %1 is larger than %2 and was not read. Check that the address is the right one.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Write it as https://host:port/path.</source>
        <translation>“%1” is not a web address. Write it as https://host:port/path.</translation>
    </message>
    <message>
        <source>%1 redirects to %2. The credentials were not sent there; set that address in the profile if it is right.</source>
        <translation>%1 redirects to %2. The credentials were not sent there; set that address in the profile if it is right.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle. Check the address.</source>
        <translation>%1 redirects in a circle. Check the address.</translation>
    </message>
    <message>
        <source>The program %1 could not be started. Install it or correct its path.</source>
        <translation>The program %1 could not be started. Install it or correct its path.</translation>
    </message>
    <message>
        <source>%1 did not finish in the time allowed and was ended.</source>
        <translation>%1 did not finish in the time allowed and was ended.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 was cancelled.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 crashed.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be unpacked. Check the address, and that no proxy in between damages answers.</source>
        <translation>The answer of %1 cannot be unpacked. Check the address, and that no proxy in between damages answers.</translation>
    </message>
    <message>
        <source>Give the service a name of letters, digits, - _ and . that does not begin with a dot.</source>
        <translation>Give the service a name of letters, digits, - _ and . that does not begin with a dot.</translation>
    </message>
    <message>
        <source>%1 See tobanctl --help.</source>
        <translation>%1 See tobanctl --help.</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>“%1” needs %2.</translation>
    </message>
    <message>
        <source>“%1” stands behind “%2”, which takes no such argument.</source>
        <translation>“%1” stands behind “%2”, which takes no such argument.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>A command is missing.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>“%1” is not a command.</translation>
    </message>
    <message>
        <source>the number of an open file, as 3</source>
        <translation>the number of an open file, as 3</translation>
    </message>
    <message>
        <source>seconds, from 1 to 300</source>
        <translation>seconds, from 1 to 300</translation>
    </message>
    <message>
        <source>NUMBER:HASH, as “audit verify” prints it</source>
        <translation>NUMBER:HASH, as “audit verify” prints it</translation>
    </message>
    <message>
        <source>--%1 “%2” is wrong: write %3.</source>
        <translation>--%1 “%2” is wrong: write %3.</translation>
    </message>
    <message>
        <source>Usage: tobanctl [--profile NAME] [--json] COMMAND [ARGUMENT…]</source>
        <translation>Usage: tobanctl [--profile NAME] [--json] COMMAND [ARGUMENT…]</translation>
    </message>
    <message>
        <source>Asks and sets up the services of Toban from a terminal.</source>
        <translation>Asks and sets up the services of Toban from a terminal.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>The service; may be left out when there is only one.</source>
        <translation>The service; may be left out when there is only one.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Print JSON.</translation>
    </message>
    <message>
        <source>Read the secrets from the open file N, as JSON or lines NAME=VALUE, instead of the keychain.</source>
        <translation>Read the secrets from the open file N, as JSON or lines NAME=VALUE, instead of the keychain.</translation>
    </message>
    <message>
        <source>Time between the two looks that rates are computed from, and longest wait for an answer: 5, if not given.</source>
        <translation>Time between the two looks that rates are computed from, and longest wait for an answer: 5, if not given.</translation>
    </message>
    <message>
        <source>QUERY is PromQL, for the Prometheus of the profile.</source>
        <translation>QUERY is PromQL, for the Prometheus of the profile.</translation>
    </message>
    <message>
        <source>An entry of the audit trail as “audit verify” named it earlier; finds a trail that was written anew.</source>
        <translation>An entry of the audit trail as “audit verify” named it earlier; finds a trail that was written anew.</translation>
    </message>
    <message>
        <source>Print this, or the version.</source>
        <translation>Print this, or the version.</translation>
    </message>
    <message>
        <source>Secrets: database, object-store, prometheus, alertmanager, actuator/INSTANCE.</source>
        <translation>Secrets: database, object-store, prometheus, alertmanager, actuator/INSTANCE.</translation>
    </message>
    <message>
        <source>Exit status: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN or not done.</source>
        <translation>Exit status: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN or not done.</translation>
    </message>
    <message>
        <source>The profile %1 has no secret called “%2”. It has: %3.</source>
        <translation>The profile %1 has no secret called “%2”. It has: %3.</translation>
    </message>
    <message>
        <source>Standard input is empty. Pass the secret there, for example from a file: tobanctl secret set NAME &lt; FILE</source>
        <translation>Standard input is empty. Pass the secret there, for example from a file: tobanctl secret set NAME &lt; FILE</translation>
    </message>
    <message>
        <source>%1 is in the keychain.</source>
        <translation>%1 is in the keychain.</translation>
    </message>
    <message>
        <source>%1 is not in the keychain any more.</source>
        <translation>%1 is not in the keychain any more.</translation>
    </message>
    <message>
        <source>CPU usage</source>
        <translation>CPU usage</translation>
    </message>
    <message>
        <source>Memory usage</source>
        <translation>Memory usage</translation>
    </message>
    <message>
        <source>Disk usage</source>
        <translation>Disk usage</translation>
    </message>
    <message>
        <source>Network I/O</source>
        <translation>Network I/O</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Response time</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Error rate</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Throughput</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Health check</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Query execution time</source>
        <translation>Query execution time</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong in the entry.</source>
        <translation>“%1” is missing or wrong in the entry.</translation>
    </message>
    <message>
        <source>The line is not JSON.</source>
        <translation>The line is not JSON.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>the folder cannot be made</translation>
    </message>
    <message>
        <source>The audit trail %1 ends in a line that is no entry. Keep the file as evidence and move it away; a new one is then begun.</source>
        <translation>The audit trail %1 ends in a line that is no entry. Keep the file as evidence and move it away; a new one is then begun.</translation>
    </message>
    <message>
        <source>Entries are missing before this one, or were altered.</source>
        <translation>Entries are missing before this one, or were altered.</translation>
    </message>
    <message>
        <source>The last line was torn off and has been taken out.</source>
        <translation>The last line was torn off and has been taken out.</translation>
    </message>
    <message>
        <source>Reading the audit trail was cancelled.</source>
        <translation>Reading the audit trail was cancelled.</translation>
    </message>
    <message>
        <source>it is not as Toban writes it</source>
        <translation>it is not as Toban writes it</translation>
    </message>
    <message>
        <source>Another program is writing to the audit trail in %1 and does not end. Close it.</source>
        <translation>Another program is writing to the audit trail in %1 and does not end. Close it.</translation>
    </message>
    <message>
        <source>no file can be made in the folder</source>
        <translation>no file can be made in the folder</translation>
    </message>
    <message>
        <source>The audit trail cannot be kept in %1: %2. Check the rights and the space on the disk.</source>
        <translation>The audit trail cannot be kept in %1: %2. Check the rights and the space on the disk.</translation>
    </message>
    <message>
        <source>This line is no entry: %1</source>
        <translation>This line is no entry: %1</translation>
    </message>
    <message>
        <source>The last line was not written to its end, as after a crash. The next entry repairs that.</source>
        <translation>The last line was not written to its end, as after a crash. The next entry repairs that.</translation>
    </message>
    <message>
        <source>The trail ends before entry %1, which the head file knows.</source>
        <translation>The trail ends before entry %1, which the head file knows.</translation>
    </message>
    <message>
        <source>The trail ends before entry %1, which was noted.</source>
        <translation>The trail ends before entry %1, which was noted.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the line before: something was altered, removed or put in there.</source>
        <translation>Entry %1 does not follow the line before: something was altered, removed or put in there.</translation>
    </message>
    <message>
        <source>Before entry %1, entries at the end were missing or altered.</source>
        <translation>Before entry %1, entries at the end were missing or altered.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that the head file knows: it was altered.</source>
        <translation>Entry %1 is not the one that the head file knows: it was altered.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was noted: the trail was rewritten.</source>
        <translation>Entry %1 is not the one that was noted: the trail was rewritten.</translation>
    </message>
    <message>
        <source>Whether entries are missing at the end cannot be told: %1</source>
        <translation>Whether entries are missing at the end cannot be told: %1</translation>
    </message>
    <message>
        <source>%1 does not expose the endpoint “%2”. Add it to management.endpoints.web.exposure.include of the application.</source>
        <translation>%1 does not expose the endpoint “%2”. Add it to management.endpoints.web.exposure.include of the application.</translation>
    </message>
    <message>
        <source>%1 does not let this user change log levels. Give the user the right to write, and exempt Actuator from the application's CSRF protection.</source>
        <translation>%1 does not let this user change log levels. Give the user the right to write, and exempt Actuator from the application's CSRF protection.</translation>
    </message>
    <message>
        <source>the environment of the application</source>
        <translation>the environment of the application</translation>
    </message>
    <message>
        <source>the latest HTTP exchanges</source>
        <translation>the latest HTTP exchanges</translation>
    </message>
    <message>
        <source>the health of the application</source>
        <translation>the health of the application</translation>
    </message>
    <message>
        <source>the loggers</source>
        <translation>the loggers</translation>
    </message>
    <message>
        <source>the list of Actuator's endpoints</source>
        <translation>the list of Actuator's endpoints</translation>
    </message>
    <message>
        <source>the information about the application</source>
        <translation>the information about the application</translation>
    </message>
    <message>
        <source>the names of the metrics</source>
        <translation>the names of the metrics</translation>
    </message>
    <message>
        <source>a metric</source>
        <translation>a metric</translation>
    </message>
    <message>
        <source>the scheduled tasks</source>
        <translation>the scheduled tasks</translation>
    </message>
    <message>
        <source>The application does not tell its endpoints: the usual names are assumed.</source>
        <translation>The application does not tell its endpoints: the usual names are assumed.</translation>
    </message>
    <message>
        <source>If the next step fails, check the address; usually it ends in /actuator.</source>
        <translation>If the next step fails, check the address; usually it ends in /actuator.</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s): %1.</source>
        <translation>
            <numerusform>%n endpoint: %1.</numerusform>
            <numerusform>%n endpoints: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 to management.endpoints.web.exposure.include of the application.</source>
        <translation>Add %1 to management.endpoints.web.exposure.include of the application.</translation>
    </message>
    <message>
        <source>The application says %1.</source>
        <translation>The application says %1.</translation>
    </message>
    <message>
        <source>Its components are hidden from this user. Set management.endpoint.health.show-details to when-authorized and give the user the right.</source>
        <translation>Its components are hidden from this user. Set management.endpoint.health.show-details to when-authorized and give the user the right.</translation>
    </message>
    <message>
        <source>Look at the Health page for the component behind it.</source>
        <translation>Look at the Health page for the component behind it.</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) read.</source>
        <translation>
            <numerusform>%n metric read.</numerusform>
            <numerusform>%n metrics read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s), to be asked for one by one.</source>
        <translation>
            <numerusform>%n metric, to be asked for one by one.</numerusform>
            <numerusform>%n metrics, to be asked for one by one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add micrometer-registry-prometheus to the application and expose the endpoint “prometheus”: one request then gives them all.</source>
        <translation>Add micrometer-registry-prometheus to the application and expose the endpoint “prometheus”: one request then gives them all.</translation>
    </message>
    <message>
        <source>Sign-in and endpoints</source>
        <translation>Sign-in and endpoints</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrics</translation>
    </message>
    <message>
        <source>the threads of the application</source>
        <translation>the threads of the application</translation>
    </message>
    <message>
        <source>Sign-in and version</source>
        <translation>Sign-in and version</translation>
    </message>
    <message>
        <source>Alertmanager %1 answers.</source>
        <translation>Alertmanager %1 answers.</translation>
    </message>
    <message>
        <source>the state of Alertmanager</source>
        <translation>the state of Alertmanager</translation>
    </message>
    <message>
        <source>%1 answered without a single metric. Check that the address leads to metrics.</source>
        <translation>%1 answered without a single metric. Check that the address leads to metrics.</translation>
    </message>
    <message>
        <source>The metrics broke off before their end. Try again; if it stays so, look for a proxy that cuts answers short.</source>
        <translation>The metrics broke off before their end. Try again; if it stays so, look for a proxy that cuts answers short.</translation>
    </message>
    <message>
        <source>Line %1 of the metrics is not in Prometheus' text format. Check that the address leads to metrics.</source>
        <translation>Line %1 of the metrics is not in Prometheus' text format. Check that the address leads to metrics.</translation>
    </message>
    <message>
        <source>Asked for %1, the server gave something that is not JSON. Check that the address leads where it should.</source>
        <translation>Asked for %1, the server gave something that is not JSON. Check that the address leads where it should.</translation>
    </message>
    <message>
        <source>Asked for %1, the server gave JSON of another kind: “%2” is missing or not what it should be. Check the address and the server's version.</source>
        <translation>Asked for %1, the server gave JSON of another kind: “%2” is missing or not what it should be. Check the address and the server's version.</translation>
    </message>
    <message>
        <source>This system has no list of certificate authorities that PostgreSQL's client could use. Name the authority's certificate in the profile.</source>
        <translation>This system has no list of certificate authorities that PostgreSQL's client could use. Name the authority's certificate in the profile.</translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read. Correct its name in the profile or its permissions.</source>
        <translation>The certificate file “%1” cannot be read. Correct its name in the profile or its permissions.</translation>
    </message>
    <message>
        <source>The database's %1 holds a character that cannot be there. Type it anew.</source>
        <translation>The database's %1 holds a character that cannot be there. Type it anew.</translation>
    </message>
    <message>
        <source>The name of the certificate file “%1” holds a semicolon, which the database driver cannot take. Rename the file.</source>
        <translation>The name of the certificate file “%1” holds a semicolon, which the database driver cannot take. Rename the file.</translation>
    </message>
    <message>
        <source>The server wants a password for the user “%1”.</source>
        <translation>The server wants a password for the user “%1”.</translation>
    </message>
    <message>
        <source>Set the password.</source>
        <translation>Set the password.</translation>
    </message>
    <message>
        <source>%1 does not accept the user “%2” with this password.</source>
        <translation>%1 does not accept the user “%2” with this password.</translation>
    </message>
    <message>
        <source>Correct them; at Supabase's pooler the user is postgres.&lt;project reference&gt;.</source>
        <translation>Correct them; at Supabase's pooler the user is postgres.&lt;project reference&gt;.</translation>
    </message>
    <message>
        <source>Correct user and password.</source>
        <translation>Correct user and password.</translation>
    </message>
    <message>
        <source>%1 does not let the user “%2” sign in from here: %3</source>
        <translation>%1 does not let the user “%2” sign in from here: %3</translation>
    </message>
    <message>
        <source>Add a line for this user, database and address to pg_hba.conf; if TLS is off in the profile, switch it on.</source>
        <translation>Add a line for this user, database and address to pg_hba.conf; if TLS is off in the profile, switch it on.</translation>
    </message>
    <message>
        <source>There is no database “%1” at %2.</source>
        <translation>There is no database “%1” at %2.</translation>
    </message>
    <message>
        <source>Correct its name.</source>
        <translation>Correct its name.</translation>
    </message>
    <message>
        <source>The user “%1” may not connect to the database “%2”.</source>
        <translation>The user “%1” may not connect to the database “%2”.</translation>
    </message>
    <message>
        <source>As its owner, run: GRANT CONNECT ON DATABASE %1 TO %2;</source>
        <translation>As its owner, run: GRANT CONNECT ON DATABASE %1 TO %2;</translation>
    </message>
    <message>
        <source>All connections of %1 are in use.</source>
        <translation>All connections of %1 are in use.</translation>
    </message>
    <message>
        <source>End idle sessions, lower the application's pool, or raise max_connections.</source>
        <translation>End idle sessions, lower the application's pool, or raise max_connections.</translation>
    </message>
    <message>
        <source>%1 takes no connections now: %2</source>
        <translation>%1 takes no connections now: %2</translation>
    </message>
    <message>
        <source>Wait until it has started or recovered, then try again.</source>
        <translation>Wait until it has started or recovered, then try again.</translation>
    </message>
    <message>
        <source>%1 refused the connection: %2</source>
        <translation>%1 refused the connection: %2</translation>
    </message>
    <message>
        <source>Look into the server's log.</source>
        <translation>Look into the server's log.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>The test was cancelled.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 did not answer in time.</translation>
    </message>
    <message>
        <source>Check that PostgreSQL listens there and that no firewall swallows the connection.</source>
        <translation>Check that PostgreSQL listens there and that no firewall swallows the connection.</translation>
    </message>
    <message>
        <source>The database did not answer in time. Look for locks and load on its server.</source>
        <translation>The database did not answer in time. Look for locks and load on its server.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Right to connect</source>
        <translation>Right to connect</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Rights for monitoring</source>
        <translation>Rights for monitoring</translation>
    </message>
    <message>
        <source>Statement statistics</source>
        <translation>Statement statistics</translation>
    </message>
    <message>
        <source>Pooler</source>
        <translation>Pooler</translation>
    </message>
    <message>
        <source>The connection was cancelled.</source>
        <translation>The connection was cancelled.</translation>
    </message>
    <message>
        <source>Supabase's direct address speaks IPv6 only. From a network without it, use the session pooler: port 5432 of the pooler.supabase.com address in the project's settings.</source>
        <translation>Supabase's direct address speaks IPv6 only. From a network without it, use the session pooler: port 5432 of the pooler.supabase.com address in the project's settings.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>The connection is not encrypted.</translation>
    </message>
    <message>
        <source>Switch TLS on in the server and choose verify-full.</source>
        <translation>Switch TLS on in the server and choose verify-full.</translation>
    </message>
    <message>
        <source>%1, and the certificate is right.</source>
        <translation>%1, and the certificate is right.</translation>
    </message>
    <message>
        <source>%1, but nobody checks whose server it is.</source>
        <translation>%1, but nobody checks whose server it is.</translation>
    </message>
    <message>
        <source>%1 by a trusted authority, but the host name is not checked.</source>
        <translation>%1 by a trusted authority, but the host name is not checked.</translation>
    </message>
    <message>
        <source>Choose verify-full and name the authority's certificate.</source>
        <translation>Choose verify-full and name the authority's certificate.</translation>
    </message>
    <message>
        <source>The server accepts the user “%1”.</source>
        <translation>The server accepts the user “%1”.</translation>
    </message>
    <message>
        <source>The database “%1” is there.</source>
        <translation>The database “%1” is there.</translation>
    </message>
    <message>
        <source>The user may connect to it.</source>
        <translation>The user may connect to it.</translation>
    </message>
    <message>
        <source>PostgreSQL %1, %2 usable connections.</source>
        <translation>PostgreSQL %1, %2 usable connections.</translation>
    </message>
    <message>
        <source>This is a standby: it can be watched, but nothing can be restored into it. Name the primary.</source>
        <translation>This is a standby: it can be watched, but nothing can be restored into it. Name the primary.</translation>
    </message>
    <message>
        <source>The user sees the statistics of all sessions.</source>
        <translation>The user sees the statistics of all sessions.</translation>
    </message>
    <message>
        <source>The user sees only its own sessions.</source>
        <translation>The user sees only its own sessions.</translation>
    </message>
    <message>
        <source>As a superuser, run: GRANT pg_monitor TO %1;</source>
        <translation>As a superuser, run: GRANT pg_monitor TO %1;</translation>
    </message>
    <message>
        <source>pg_stat_statements %1.</source>
        <translation>pg_stat_statements %1.</translation>
    </message>
    <message>
        <source>pg_stat_statements is not installed in this database: slow statements cannot be listed.</source>
        <translation>pg_stat_statements is not installed in this database: slow statements cannot be listed.</translation>
    </message>
    <message>
        <source>Add it to shared_preload_libraries, restart the server, and run: CREATE EXTENSION pg_stat_statements;</source>
        <translation>Add it to shared_preload_libraries, restart the server, and run: CREATE EXTENSION pg_stat_statements;</translation>
    </message>
    <message>
        <source>Supabase, directly.</source>
        <translation>Supabase, directly.</translation>
    </message>
    <message>
        <source>Supabase's pooler in session mode.</source>
        <translation>Supabase's pooler in session mode.</translation>
    </message>
    <message>
        <source>Port 6543 is a transaction pooler: it keeps no session and no prepared statement, so that backups, restores and locks cannot go through it.</source>
        <translation>Port 6543 is a transaction pooler: it keeps no session and no prepared statement, so that backups, restores and locks cannot go through it.</translation>
    </message>
    <message>
        <source>Use port 5432.</source>
        <translation>Use port 5432.</translation>
    </message>
    <message>
        <source>The time range ends before it begins, or has no step. Choose another.</source>
        <translation>The time range ends before it begins, or has no step. Choose another.</translation>
    </message>
    <message>
        <source>Sign-in and query</source>
        <translation>Sign-in and query</translation>
    </message>
    <message>
        <source>Prometheus %1 answers.</source>
        <translation>Prometheus %1 answers.</translation>
    </message>
    <message>
        <source>A server with Prometheus' interface answers.</source>
        <translation>A server with Prometheus' interface answers.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s).</source>
        <translation>
            <numerusform>%n target.</numerusform>
            <numerusform>%n targets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be reached by Prometheus. Look at its page “Targets”.</source>
        <translation>
            <numerusform>%n of them cannot be reached by Prometheus. Look at its page “Targets”.</numerusform>
            <numerusform>%n of them cannot be reached by Prometheus. Look at its page “Targets”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prometheus does not understand the query: %1</source>
        <translation>Prometheus does not understand the query: %1</translation>
    </message>
    <message>
        <source>The query took Prometheus too long. Ask for a shorter time or fewer series.</source>
        <translation>The query took Prometheus too long. Ask for a shorter time or fewer series.</translation>
    </message>
    <message>
        <source>Prometheus cancelled the query.</source>
        <translation>Prometheus cancelled the query.</translation>
    </message>
    <message>
        <source>Prometheus could not answer: %1</source>
        <translation>Prometheus could not answer: %1</translation>
    </message>
    <message>
        <source>Native histograms are left out: ask for them through histogram_quantile() or histogram_count().</source>
        <translation>Native histograms are left out: ask for them through histogram_quantile() or histogram_count().</translation>
    </message>
    <message>
        <source>the result of a query</source>
        <translation>the result of a query</translation>
    </message>
    <message>
        <source>the names of the labels</source>
        <translation>the names of the labels</translation>
    </message>
    <message>
        <source>the list of time series</source>
        <translation>the list of time series</translation>
    </message>
    <message>
        <source>the description of the metrics</source>
        <translation>the description of the metrics</translation>
    </message>
    <message>
        <source>the version of Prometheus</source>
        <translation>the version of Prometheus</translation>
    </message>
    <message>
        <source>the targets of Prometheus</source>
        <translation>the targets of Prometheus</translation>
    </message>
    <message>
        <source>the rules of Prometheus</source>
        <translation>the rules of Prometheus</translation>
    </message>
    <message>
        <source>the alerts of Prometheus</source>
        <translation>the alerts of Prometheus</translation>
    </message>
    <message>
        <source>The address does not ask for TLS.</source>
        <translation>The address does not ask for TLS.</translation>
    </message>
    <message>
        <source>The address does not ask for TLS: the password or token travels in the clear.</source>
        <translation>The address does not ask for TLS: the password or token travels in the clear.</translation>
    </message>
    <message>
        <source>Use an https address.</source>
        <translation>Use an https address.</translation>
    </message>
    <message>
        <source>%1, but the certificate is not verified.</source>
        <translation>%1, but the certificate is not verified.</translation>
    </message>
    <message>
        <source>Name the authority's certificate in the profile and switch the verification on.</source>
        <translation>Name the authority's certificate in the profile and switch the verification on.</translation>
    </message>
    <message>
        <source>%1 did not agree on a secure connection in time. Check that the port speaks TLS and that no firewall swallows it.</source>
        <translation>%1 did not agree on a secure connection in time. Check that the port speaks TLS and that no firewall swallows it.</translation>
    </message>
    <message>
        <source>%1 does not offer TLS. Switch it on there.</source>
        <translation>%1 does not offer TLS. Switch it on there.</translation>
    </message>
    <message>
        <source>%1 closed the connection before TLS began. Check the port.</source>
        <translation>%1 closed the connection before TLS began. Check the port.</translation>
    </message>
    <message>
        <source>%1 wants to know who asks. Set a user and password, or a token, in the connection's settings.</source>
        <translation>%1 wants to know who asks. Set a user and password, or a token, in the connection's settings.</translation>
    </message>
    <message>
        <source>%1 does not accept the user “%2” with this password. Correct them in the connection's settings.</source>
        <translation>%1 does not accept the user “%2” with this password. Correct them in the connection's settings.</translation>
    </message>
    <message>
        <source>%1 does not accept the token. It may have expired: set a new one in the connection's settings.</source>
        <translation>%1 does not accept the token. It may have expired: set a new one in the connection's settings.</translation>
    </message>
    <message>
        <source>%1 does not allow this. Give the user the right to it on the server.</source>
        <translation>%1 does not allow this. Give the user the right to it on the server.</translation>
    </message>
    <message>
        <source>There is nothing at %1. Check the address.</source>
        <translation>There is nothing at %1. Check the address.</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile. Load it again.</source>
        <translation>%1 has changed meanwhile. Load it again.</translation>
    </message>
    <message>
        <source>%1 cannot answer now: it is overloaded, starting or stopping. Try again shortly.</source>
        <translation>%1 cannot answer now: it is overloaded, starting or stopping. Try again shortly.</translation>
    </message>
    <message>
        <source>%1 met an error of its own (HTTP %2). Look into its log.</source>
        <translation>%1 met an error of its own (HTTP %2). Look into its log.</translation>
    </message>
    <message>
        <source>%1 did not take the request (HTTP %2). Check the address and the server's version.</source>
        <translation>%1 did not take the request (HTTP %2). Check the address and the server's version.</translation>
    </message>
    <message>
        <source>%1 redirects somewhere else, most likely to a login page. Check the address and what signs in there.</source>
        <translation>%1 redirects somewhere else, most likely to a login page. Check the address and what signs in there.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data, most likely a login page. Check the address, and that its sign-in takes a password or token without a form.</source>
        <translation>%1 answered with a web page instead of data, most likely a login page. Check the address, and that its sign-in takes a password or token without a form.</translation>
    </message>
    <message>
        <source>Nothing before this place is marked with the anchor “%1”.</source>
        <translation>Nothing before this place is marked with the anchor “%1”.</translation>
    </message>
    <message>
        <source>The aliases unfold to too many values.</source>
        <translation>The aliases unfold to too many values.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>The edited text</source>
        <translation>The edited text</translation>
    </message>
    <message>
        <source>“%1” cannot be changed without changing something else, such as a value that is shared by an anchor. Change it in the file by hand.</source>
        <translation>“%1” cannot be changed without changing something else, such as a value that is shared by an anchor. Change it in the file by hand.</translation>
    </message>
    <message>
        <source>There is no “%1” in the file.</source>
        <translation>There is no “%1” in the file.</translation>
    </message>
    <message>
        <source>“%1” holds several values. Change them one by one.</source>
        <translation>“%1” holds several values. Change them one by one.</translation>
    </message>
    <message>
        <source>“%1” is not a list. Make it one, or remove it.</source>
        <translation>“%1” is not a list. Make it one, or remove it.</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB and was not read.</source>
        <translation>The file is larger than 4 MiB and was not read.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file in the encoding UTF-8.</source>
        <translation>This is not UTF-8 text. Save the file in the encoding UTF-8.</translation>
    </message>
    <message>
        <source>A second document begins here. Keep one document in the file.</source>
        <translation>A second document begins here. Keep one document in the file.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>This is not valid YAML: %1.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>The values are nested too deeply.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>A value is missing here.</translation>
    </message>
    <message>
        <source>This key is not a plain text. Write the key as a word.</source>
        <translation>This key is not a plain text. Write the key as a word.</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time. Keep one of the two.</source>
        <translation>The key “%1” stands here a second time. Keep one of the two.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The secrets are not a JSON object. Write {"database": …}.</source>
        <translation>The secrets are not a JSON object. Write {"database": …}.</translation>
    </message>
    <message>
        <source>The secret “%1” is not a text. Write it in quotes.</source>
        <translation>The secret “%1” is not a text. Write it in quotes.</translation>
    </message>
    <message>
        <source>Line %1 of the secrets is not of the form NAME=VALUE.</source>
        <translation>Line %1 of the secrets is not of the form NAME=VALUE.</translation>
    </message>
    <message>
        <source>No keychain service runs here. Start one (GNOME Keyring, KWallet), or keep the secret for this run only.</source>
        <translation>No keychain service runs here. Start one (GNOME Keyring, KWallet), or keep the secret for this run only.</translation>
    </message>
    <message>
        <source>The keychain did not give access. Unlock it and try again.</source>
        <translation>The keychain did not give access. Unlock it and try again.</translation>
    </message>
    <message>
        <source>The keychain failed. Try again, or look at its own program.</source>
        <translation>The keychain failed. Try again, or look at its own program.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Lasted</translation>
    </message>
    <message>
        <source>Since (%1)</source>
        <translation>Since (%1)</translation>
    </message>
    <message>
        <source>Until (%1)</source>
        <translation>Until (%1)</translation>
    </message>
    <message>
        <source>The metrics history %1 cannot be written: %2 Monitoring goes on in memory. Check the folder's rights and the free space of its disk.</source>
        <translation>The metrics history %1 cannot be written: %2 Monitoring goes on in memory. Check the folder's rights and the free space of its disk.</translation>
    </message>
    <message>
        <source>The metrics history was damaged. It was renamed to %1 and a new one begun: charts show nothing from before.</source>
        <translation>The metrics history was damaged. It was renamed to %1 and a new one begun: charts show nothing from before.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2. Check the folder.</source>
        <translation>%1 cannot be created: %2. Check the folder.</translation>
    </message>
    <message>
        <source>The metrics history %1 was written by a newer version of Toban. Update Toban, or move the file away.</source>
        <translation>The metrics history %1 was written by a newer version of Toban. Update Toban, or move the file away.</translation>
    </message>
    <message>
        <source>The metrics history is damaged.</source>
        <translation>The metrics history is damaged.</translation>
    </message>
    <message>
        <source>The damaged metrics history %1 cannot be renamed: %2. Move it away.</source>
        <translation>The damaged metrics history %1 cannot be renamed: %2. Move it away.</translation>
    </message>
    <message>
        <source>Prometheus does not have %1; only Toban's own history does.</source>
        <translation>Prometheus does not have %1; only Toban's own history does.</translation>
    </message>
    <message>
        <source>“%1” picks no series. Write a part of the name, and labels in braces: %2.</source>
        <translation>“%1” picks no series. Write a part of the name, and labels in braces: %2.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>%1 (limit %2)</source>
        <translation>%1 (limit %2)</translation>
    </message>
    <message>
        <source>No data yet on %1</source>
        <translation>No data yet on %1</translation>
    </message>
    <message>
        <source>No complete data on %1 since %2</source>
        <translation>No complete data on %1 since %2</translation>
    </message>
    <message>
        <source>CRITICAL when it is DOWN</source>
        <translation>CRITICAL when it is DOWN</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>%1 at %2 and below</source>
        <translation>%1 at %2 and below</translation>
    </message>
    <message>
        <source>Add an instance of the application to the profile.</source>
        <translation>Add an instance of the application to the profile.</translation>
    </message>
    <message>
        <source>Add a host with node_exporter to the profile.</source>
        <translation>Add a host with node_exporter to the profile.</translation>
    </message>
    <message>
        <source>Add the host of the database, with node_exporter, to the profile.</source>
        <translation>Add the host of the database, with node_exporter, to the profile.</translation>
    </message>
    <message>
        <source>Add the database to the profile.</source>
        <translation>Add the database to the profile.</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 old</translation>
    </message>
    <message>
        <source>Nothing is monitored yet.</source>
        <translation>Nothing is monitored yet.</translation>
    </message>
    <message numerus="yes">
        <source>All %n monitored item(s) are within their limits.</source>
        <translation><numerusform>The %n monitored item is within its limits.</numerusform><numerusform>All %n monitored items are within their limits.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more item(s)</source>
        <translation><numerusform>%1, and %n more item</numerusform><numerusform>%1, and %n more items</numerusform></translation>
    </message>
    <message>
        <source>The preferences in %1 cannot be understood. Correct or remove that file.</source>
        <translation>The preferences in %1 cannot be understood. Correct or remove that file.</translation>
    </message>
    <message>
        <source>The preferences could not be kept in %1. Check that the folder exists and may be written to.</source>
        <translation>The preferences could not be kept in %1. Check that the folder exists and may be written to.</translation>
    </message>
    <message>
        <source>The profile could not be written to %1: %2. Check the folder's rights and the space on the disk.</source>
        <translation>The profile could not be written to %1: %2. Check the folder's rights and the space on the disk.</translation>
    </message>
    <message>
        <source>There is no profile “%1”: the file %2 does not exist.</source>
        <translation>There is no profile “%1”: the file %2 does not exist.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Correct its rights.</source>
        <translation>The file %1 cannot be read: %2. Correct its rights.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a profile. Use letters a–z, digits, “-”, “_” and “.”, at most 64.</source>
        <translation>“%1” cannot be the name of a profile. Use letters a–z, digits, “-”, “_” and “.”, at most 64.</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>There is a profile “%1” already. Choose another name.</translation>
    </message>
    <message>
        <source>The file %1 was changed by someone else meanwhile. Load the profile again and repeat the change.</source>
        <translation>The file %1 was changed by someone else meanwhile. Load the profile again and repeat the change.</translation>
    </message>
    <message>
        <source>This item has no keys. Write “name: …” and the other keys behind the “-”.</source>
        <translation>This item has no keys. Write “name: …” and the other keys behind the “-”.</translation>
    </message>
    <message>
        <source>The name “%1” stands here a second time. Give each its own.</source>
        <translation>The name “%1” stands here a second time. Give each its own.</translation>
    </message>
    <message>
        <source>“access: basic” needs a user. Add “user”.</source>
        <translation>“access: basic” needs a user. Add “user”.</translation>
    </message>
    <message>
        <source>The user “%1” is not used. Add “access: basic” if it shall be.</source>
        <translation>The user “%1” is not used. Add “access: basic” if it shall be.</translation>
    </message>
    <message>
        <source>The server's certificate is not checked: anyone on the way can read the secrets. Name the server's authority under “authority”.</source>
        <translation>The server's certificate is not checked: anyone on the way can read the secrets. Name the server's authority under “authority”.</translation>
    </message>
    <message>
        <source>The secret goes to %1 unencrypted. Use https.</source>
        <translation>The secret goes to %1 unencrypted. Use https.</translation>
    </message>
    <message>
        <source>“%1” has a “/” in it. Write the name without.</source>
        <translation>“%1” has a “/” in it. Write the name without.</translation>
    </message>
    <message>
        <source>The database server's certificate is not checked: anyone on the way can read the password and the data. Use verify-full.</source>
        <translation>The database server's certificate is not checked: anyone on the way can read the password and the data. Use verify-full.</translation>
    </message>
    <message>
        <source>“%1” is not a destination. Write user@host or a name of your ssh configuration.</source>
        <translation>“%1” is not a destination. Write user@host or a name of your ssh configuration.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Correct the path or its rights.</source>
        <translation>The file %1 cannot be read: %2. Correct the path or its rights.</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in the file %1.</source>
        <translation>There is no certificate in PEM form in the file %1.</translation>
    </message>
    <message>
        <source>The file holds no keys. Write “environment: production” and the other keys, each on a line of its own.</source>
        <translation>The file holds no keys. Write “environment: production” and the other keys, each on a line of its own.</translation>
    </message>
    <message>
        <source>Write one value here.</source>
        <translation>Write one value here.</translation>
    </message>
    <message>
        <source>“%1” has blanks at its ends or control characters in it. Remove them.</source>
        <translation>“%1” has blanks at its ends or control characters in it. Remove them.</translation>
    </message>
    <message>
        <source>“%1” is not a port. Write a number from 1 to 65535.</source>
        <translation>“%1” is not a port. Write a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>“%1” is not a time span. Write seconds, minutes or hours, at most a day: 10s, 1m, 1h.</source>
        <translation>“%1” is not a time span. Write seconds, minutes or hours, at most a day: 10s, 1m, 1h.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Write its name as in the tz database: Asia/Tokyo, UTC.</source>
        <translation>“%1” is not a time zone. Write its name as in the tz database: Asia/Tokyo, UTC.</translation>
    </message>
    <message>
        <source>“%1” is not a full path. Write the path of the file from the root on.</source>
        <translation>“%1” is not a full path. Write the path of the file from the root on.</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Write it without, name the user under “user”, and enter the password in Toban, which keeps it in the keychain.</source>
        <translation>The address holds a user name or password. Write it without, name the user under “user”, and enter the password in Toban, which keeps it in the keychain.</translation>
    </message>
    <message>
        <source>“%1” goes on after the path. End it before the “?” or “#”.</source>
        <translation>“%1” goes on after the path. End it before the “?” or “#”.</translation>
    </message>
    <message>
        <source>Write keys and values below it, each on a line of its own, indented.</source>
        <translation>Write keys and values below it, each on a line of its own, indented.</translation>
    </message>
    <message>
        <source>Write a list below it, each item behind a “-”.</source>
        <translation>Write a list below it, each item behind a “-”.</translation>
    </message>
    <message>
        <source>“%1” is something else than expected. %2</source>
        <translation>“%1” is something else than expected. %2</translation>
    </message>
    <message>
        <source>“%1” is not known here. Write one of: %2.</source>
        <translation>“%1” is not known here. Write one of: %2.</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it with its value.</source>
        <translation>“%1” is missing. Add it with its value.</translation>
    </message>
    <message>
        <source>“%1” is not read. Remove it: secrets do not belong in this file. Enter them in Toban, which keeps them in the keychain.</source>
        <translation>“%1” is not read. Remove it: secrets do not belong in this file. Enter them in Toban, which keeps them in the keychain.</translation>
    </message>
    <message>
        <source>“%1” is not known here and is left alone.</source>
        <translation>“%1” is not known here and is left alone.</translation>
    </message>
    <message>
        <source>“%1” is not known here and is left alone. “%2” may be meant.</source>
        <translation>“%1” is not known here and is left alone. “%2” may be meant.</translation>
    </message>
    <message>
        <source>What Toban knows of this service.</source>
        <translation>What Toban knows of this service.</translation>
    </message>
    <message>
        <source>No secret is written here: Toban keeps them in the keychain.</source>
        <translation>No secret is written here: Toban keeps them in the keychain.</translation>
    </message>
    <message>
        <source>production, staging or development</source>
        <translation>production, staging or development</translation>
    </message>
    <message>
        <source>How often the service is asked: 10s, 1m …</source>
        <translation>How often the service is asked: 10s, 1m …</translation>
    </message>
    <message>
        <source>The running copies of the application, each with its Actuator.</source>
        <translation>The running copies of the application, each with its Actuator.</translation>
    </message>
    <message>
        <source>The application's PostgreSQL.</source>
        <translation>The application's PostgreSQL.</translation>
    </message>
    <message>
        <source>The S3 storage with the buckets for backups and logs.</source>
        <translation>The S3 storage with the buckets for backups and logs.</translation>
    </message>
    <message>
        <source>The machines below it, seen through node_exporter and ssh.</source>
        <translation>The machines below it, seen through node_exporter and ssh.</translation>
    </message>
    <message>
        <source>A Prometheus, Thanos or Mimir, for charts over long times.</source>
        <translation>A Prometheus, Thanos or Mimir, for charts over long times.</translation>
    </message>
    <message>
        <source>An Alertmanager, for alerts and silences.</source>
        <translation>An Alertmanager, for alerts and silences.</translation>
    </message>
    <message>
        <source>The file is written in a way that Toban cannot edit. Change it by hand.</source>
        <translation>The file is written in a way that Toban cannot edit. Change it by hand.</translation>
    </message>
    <message>
        <source>Standard input is longer than any secret. Pass only the secret there.</source>
        <translation>Standard input is longer than any secret. Pass only the secret there.</translation>
    </message>
    <message>
        <source>What came on standard input is not UTF-8 text. Pass the secret in the encoding UTF-8.</source>
        <translation>What came on standard input is not UTF-8 text. Pass the secret in the encoding UTF-8.</translation>
    </message>
    <message>
        <source>The history of health was damaged. It was renamed to %1 and a new one begun.</source>
        <translation>The history of health was damaged. It was renamed to %1 and a new one begun.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The duty desk of the administrator of a production service.</source>
        <translation>The duty desk of the administrator of a production service.</translation>
    </message>
    <message>
        <source>Open the service with this profile.</source>
        <translation>Open the service with this profile.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
</context>
<context>
    <name>toban::AccessForm</name>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>How the server wants to be asked.</source>
        <translation>How the server wants to be asked.</translation>
    </message>
    <message>
        <source>without</source>
        <translation>without</translation>
    </message>
    <message>
        <source>user and password (basic)</source>
        <translation>user and password (basic)</translation>
    </message>
    <message>
        <source>token (bearer)</source>
        <translation>token (bearer)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>The user name for basic authentication.</source>
        <translation>The user name for basic authentication.</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Password or token</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Own authority</translation>
    </message>
    <message>
        <source>PEM file of the certificate authority that signed the server's certificate; empty for a public one.</source>
        <translation>PEM file of the certificate authority that signed the server's certificate; empty for a public one.</translation>
    </message>
    <message>
        <source>Check the server's certificate</source>
        <translation>Check the server's certificate</translation>
    </message>
    <message>
        <source>Without the check, anyone between here and there can read the password. Better name the authority above.</source>
        <translation>Without the check, anyone between here and there can read the password. Better name the authority above.</translation>
    </message>
</context>
<context>
    <name>toban::Application</name>
    <message>
        <source>Toban</source>
        <translation>Toban</translation>
    </message>
</context>
<context>
    <name>toban::AuditPage</name>
    <message>
        <source>succeeded</source>
        <translation>succeeded</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Time (%1)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Reading the audit trail</source>
        <translation>Reading the audit trail</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verifying…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Whatever Toban does to the service will stand here.</source>
        <translation>Nothing has been changed yet. Whatever Toban does to the service will stand here.</translation>
    </message>
    <message numerus="yes">
        <source>Intact: %n entries</source>
        <translation><numerusform>Intact: %n entry</numerusform><numerusform>Intact: %n entries</numerusform></translation>
    </message>
    <message>
        <source>Not intact: line %1: %2</source>
        <translation>Not intact: line %1: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Checks by the chain of hashes that nothing was altered or removed.</source>
        <translation>Checks by the chain of hashes that nothing was altered or removed.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
</context>
<context>
    <name>toban::Chart</name>
    <message>
        <source>%1 latest %2</source>
        <translation>%1 latest %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Zoom to selection</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>Zoom back</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Copy as image</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>Export as PNG…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Export as CSV…</translation>
    </message>
    <message>
        <source>Export and more</source>
        <translation>Export and more</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menu of %1</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Copied %1 as an image</source>
        <translation>Copied %1 as an image</translation>
    </message>
</context>
<context>
    <name>toban::ChartLegend</name>
    <message>
        <source>%1: click hides or shows it, Ctrl+click shows it alone</source>
        <translation>%1: click hides or shows it, Ctrl+click shows it alone</translation>
    </message>
    <message>
        <source>%1, latest %2</source>
        <translation>%1, latest %2</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation><numerusform>+%n more</numerusform><numerusform>+%n more</numerusform></translation>
    </message>
    <message>
        <source>Series that are not drawn; choosing one draws it</source>
        <translation>Series that are not drawn; choosing one draws it</translation>
    </message>
</context>
<context>
    <name>toban::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Type a page or an action</source>
        <translation>Type a page or an action</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commands found</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2   (%3)</source>
        <translation>%1 — %2   (%3)</translation>
    </message>
</context>
<context>
    <name>toban::ConnectionForm</name>
    <message>
        <source>Kept in the keychain of this computer, in no file.</source>
        <translation>Kept in the keychain of this computer, in no file.</translation>
    </message>
    <message>
        <source>in the keychain; leave empty to keep it</source>
        <translation>in the keychain; leave empty to keep it</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Choose the file: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>toban::ConnectionWatch</name>
    <message>
        <source>answers</source>
        <translation>answers</translation>
    </message>
</context>
<context>
    <name>toban::Console</name>
    <message>
        <source>“%1” is not a monitored item. There are: %2.</source>
        <translation>“%1” is not a monitored item. There are: %2.</translation>
    </message>
    <message>
        <source>There is no profile in %1. Set one up in Toban.</source>
        <translation>There is no profile in %1. Set one up in Toban.</translation>
    </message>
    <message>
        <source>Name the profile with --profile. There are: %1.</source>
        <translation>Name the profile with --profile. There are: %1.</translation>
    </message>
    <message>
        <source>No file is open as %1. Open one: tobanctl --secrets-fd %1 … %1&lt;FILE.</source>
        <translation>No file is open as %1. Open one: tobanctl --secrets-fd %1 … %1&lt;FILE.</translation>
    </message>
    <message>
        <source>The secret “%1” is missing: use “secret set”, Toban, or --secrets-fd. An unlocked keychain is needed.</source>
        <translation>The secret “%1” is missing: use “secret set”, Toban, or --secrets-fd. An unlocked keychain is needed.</translation>
    </message>
    <message>
        <source>The profile “%1” names no Prometheus. Add “prometheus” to it, or leave --promql out.</source>
        <translation>The profile “%1” names no Prometheus. Add “prometheus” to it, or leave --promql out.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>The file %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Standard input cannot be read.</translation>
    </message>
    <message>
        <source>No series matches.</source>
        <translation>No series matches.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation><numerusform>%n entry</numerusform><numerusform>%n entries</numerusform></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>The answer could not be written.</translation>
    </message>
</context>
<context>
    <name>toban::CursorTable</name>
    <message>
        <source>Values at the cursor</source>
        <translation>Values at the cursor</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>At the cursor</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>Lowest in sight</source>
        <translation>Lowest in sight</translation>
    </message>
    <message>
        <source>Highest in sight</source>
        <translation>Highest in sight</translation>
    </message>
    <message>
        <source>Measured (%1)</source>
        <translation>Measured (%1)</translation>
    </message>
</context>
<context>
    <name>toban::DatabaseForm</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host name of PostgreSQL. Empty when the service has no database.</source>
        <translation>Host name of PostgreSQL. Empty when the service has no database.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Name of the database.</source>
        <translation>Name of the database.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>A role with pg_monitor is enough to watch.</source>
        <translation>A role with pg_monitor is enough to watch.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>How the connection is encrypted, as libpq's sslmode.</source>
        <translation>How the connection is encrypted, as libpq's sslmode.</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Own authority</translation>
    </message>
    <message>
        <source>PEM file of the certificate authority that signed the server's certificate; empty for a public one.</source>
        <translation>PEM file of the certificate authority that signed the server's certificate; empty for a public one.</translation>
    </message>
</context>
<context>
    <name>toban::Desk</name>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoring</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message numerus="yes">
        <source>%n passwords are missing.</source>
        <translation><numerusform>%n password is missing.</numerusform><numerusform>%n passwords are missing.</numerusform></translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Enter…</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>answers</translation>
    </message>
</context>
<context>
    <name>toban::EnvironmentTab</name>
    <message>
        <source>Asking %1 for its properties</source>
        <translation>Asking %1 for its properties</translation>
    </message>
    <message>
        <source>Active profiles: %1</source>
        <translation>Active profiles: %1</translation>
    </message>
    <message>
        <source>Only what is in force</source>
        <translation>Only what is in force</translation>
    </message>
    <message>
        <source>Hides properties that an earlier source overrides</source>
        <translation>Hides properties that an earlier source overrides</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
</context>
<context>
    <name>toban::ExchangesTab</name>
    <message>
        <source>Asking %1 for its last requests</source>
        <translation>Asking %1 for its last requests</translation>
    </message>
    <message>
        <source>%1 has recorded no requests.</source>
        <translation>%1 has recorded no requests.</translation>
    </message>
    <message>
        <source>HTTP exchanges</source>
        <translation>HTTP exchanges</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Choose a request to see its headers.</source>
        <translation>Choose a request to see its headers.</translation>
    </message>
</context>
<context>
    <name>toban::FormList</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>toban::HealthPage</name>
    <message>
        <source>Changes of groups are not recorded; those of their components are.</source>
        <translation>Changes of groups are not recorded; those of their components are.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Nothing was recorded yet.</translation>
    </message>
    <message>
        <source>No answer, so no details.</source>
        <translation>No answer, so no details.</translation>
    </message>
    <message>
        <source>The application shows only its status. Its property management.endpoint.health.show-details makes it show components and details.</source>
        <translation>The application shows only its status. Its property management.endpoint.health.show-details makes it show components and details.</translation>
    </message>
    <message>
        <source>It has no details of its own.</source>
        <translation>It has no details of its own.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Changes in the last 30 days</source>
        <translation>Changes in the last 30 days</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>The profile names no instance of the application. Add one with its Actuator address to see its health.</source>
        <translation>The profile names no instance of the application. Add one with its Actuator address to see its health.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
</context>
<context>
    <name>toban::HealthTree</name>
    <message>
        <source>%1 (group)</source>
        <translation>%1 (group)</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Health of the instances</source>
        <translation>Health of the instances</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>toban::HostForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What Toban calls this host.</source>
        <translation>What Toban calls this host.</translation>
    </message>
    <message>
        <source>node_exporter</source>
        <translation>node_exporter</translation>
    </message>
    <message>
        <source>Address of its metrics; empty when it does not run there.</source>
        <translation>Address of its metrics; empty when it does not run there.</translation>
    </message>
    <message>
        <source>ssh</source>
        <translation>ssh</translation>
    </message>
    <message>
        <source>Destination as ssh takes it; empty when there is none.</source>
        <translation>Destination as ssh takes it; empty when there is none.</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>New host</translation>
    </message>
</context>
<context>
    <name>toban::InstanceForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What Toban calls this instance, like app-1.</source>
        <translation>What Toban calls this instance, like app-1.</translation>
    </message>
    <message>
        <source>Actuator</source>
        <translation>Actuator</translation>
    </message>
    <message>
        <source>Base address of Spring Boot Actuator.</source>
        <translation>Base address of Spring Boot Actuator.</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>New instance</translation>
    </message>
</context>
<context>
    <name>toban::JvmPage</name>
    <message>
        <source>as of %1 %2</source>
        <translation>as of %1 %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>The profile names no instance of the application. Add one with its Actuator address to see inside it.</source>
        <translation>The profile names no instance of the application. Add one with its Actuator address to see inside it.</translation>
    </message>
    <message>
        <source>JVM</source>
        <translation>JVM</translation>
    </message>
</context>
<context>
    <name>toban::LevelChanges</name>
    <message>
        <source>inherited</source>
        <translation>inherited</translation>
    </message>
</context>
<context>
    <name>toban::LoggersTab</name>
    <message>
        <source>Asking %1 for its loggers</source>
        <translation>Asking %1 for its loggers</translation>
    </message>
    <message>
        <source>Inherit from parent</source>
        <translation>Inherit from parent</translation>
    </message>
    <message>
        <source>Set level</source>
        <translation>Set level</translation>
    </message>
    <message>
        <source>Changes the level of the selected loggers for the time chosen</source>
        <translation>Changes the level of the selected loggers for the time chosen</translation>
    </message>
    <message>
        <source>Only set ones</source>
        <translation>Only set ones</translation>
    </message>
    <message>
        <source>Hides loggers that follow their parent</source>
        <translation>Hides loggers that follow their parent</translation>
    </message>
    <message>
        <source>Take back after</source>
        <translation>Take back after</translation>
    </message>
    <message>
        <source>When a changed level goes back to what it was. When Toban is not running then, it goes back at the next start.</source>
        <translation>When a changed level goes back to what it was. When Toban is not running then, it goes back at the next start.</translation>
    </message>
    <message numerus="yes">
        <source>Take back after %n minute(s)</source>
        <translation><numerusform>Take back after %n minute</numerusform><numerusform>Take back after %n minutes</numerusform></translation>
    </message>
    <message>
        <source>Never take back</source>
        <translation>Never take back</translation>
    </message>
    <message>
        <source>Changed from here</source>
        <translation>Changed from here</translation>
    </message>
    <message>
        <source>Revert now</source>
        <translation>Revert now</translation>
    </message>
    <message>
        <source>Loggers</source>
        <translation>Loggers</translation>
    </message>
    <message>
        <source>Changed levels</source>
        <translation>Changed levels</translation>
    </message>
</context>
<context>
    <name>toban::MainWindow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Switch service…</source>
        <translation>Switch service…</translation>
    </message>
    <message>
        <source>Edit this service…</source>
        <translation>Edit this service…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commands…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>About Toban</source>
        <translation>About Toban</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>%1 — %2 · %3 · Toban</source>
        <translation>%1 — %2 · %3 · Toban</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Toban %1&lt;/h3&gt;&lt;p&gt;The duty desk of the administrator of a production service.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Toban %1&lt;/h3&gt;&lt;p&gt;The duty desk of the administrator of a production service.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>toban::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Text of the chapter</translation>
    </message>
</context>
<context>
    <name>toban::MetricPicker</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation><numerusform>%n series</numerusform><numerusform>%n series</numerusform></translation>
    </message>
    <message>
        <source>Add chart: any metric, by name, words or tag=value</source>
        <translation>Add chart: any metric, by name, words or tag=value</translation>
    </message>
    <message>
        <source>Finds every metric of the service by words of its name, description and tags</source>
        <translation>Finds every metric of the service by words of its name, description and tags</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>Add chart</translation>
    </message>
</context>
<context>
    <name>toban::MetricsPage</name>
    <message>
        <source>Image (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Reading which series there are</source>
        <translation>Reading which series there are</translation>
    </message>
    <message>
        <source>Nothing has been measured yet. Charts appear with the first values of an instance, the database or a host.</source>
        <translation>Nothing has been measured yet. Charts appear with the first values of an instance, the database or a host.</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preset</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>&amp;Instances</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Each</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>All charts as PNG…</source>
        <translation>All charts as PNG…</translation>
    </message>
    <message>
        <source>All charts as CSV…</source>
        <translation>All charts as CSV…</translation>
    </message>
    <message>
        <source>Restore the preset's charts</source>
        <translation>Restore the preset's charts</translation>
    </message>
    <message>
        <source>Nothing of this preset is measured here. Choose another one, or add charts by the field above.</source>
        <translation>Nothing of this preset is measured here. Choose another one, or add charts by the field above.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrics</translation>
    </message>
</context>
<context>
    <name>toban::MetricsPanel</name>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>%1, per second</source>
        <translation>%1, per second</translation>
    </message>
    <message>
        <source>sum of the instances</source>
        <translation>sum of the instances</translation>
    </message>
    <message>
        <source>mean of the instances</source>
        <translation>mean of the instances</translation>
    </message>
    <message>
        <source>Choose tags</source>
        <translation>Choose tags</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>Remove this chart</translation>
    </message>
</context>
<context>
    <name>toban::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>toban::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>toban::ObjectStoreForm</name>
    <message>
        <source>Check the server's certificate</source>
        <translation>Check the server's certificate</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Address of the S3 server. Empty when the service has no store.</source>
        <translation>Address of the S3 server. Empty when the service has no store.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region of the buckets; part of every signature.</source>
        <translation>Region of the buckets; part of every signature.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Access key</translation>
    </message>
    <message>
        <source>The id of the access key.</source>
        <translation>The id of the access key.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret key</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Addressing</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the path or in the host name. AWS wants it in the host name, most others in the path.</source>
        <translation>Whether the bucket stands in the path or in the host name. AWS wants it in the host name, most others in the path.</translation>
    </message>
    <message>
        <source>bucket in the path</source>
        <translation>bucket in the path</translation>
    </message>
    <message>
        <source>bucket in the host name</source>
        <translation>bucket in the host name</translation>
    </message>
    <message>
        <source>Bucket of backups</source>
        <translation>Bucket of backups</translation>
    </message>
    <message>
        <source>Where backups are kept.</source>
        <translation>Where backups are kept.</translation>
    </message>
    <message>
        <source>Bucket of logs</source>
        <translation>Bucket of logs</translation>
    </message>
    <message>
        <source>Where old logs are archived; may be empty.</source>
        <translation>Where old logs are archived; may be empty.</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Own authority</translation>
    </message>
    <message>
        <source>PEM file of the certificate authority that signed the server's certificate; empty for a public one.</source>
        <translation>PEM file of the certificate authority that signed the server's certificate; empty for a public one.</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>Object store</translation>
    </message>
</context>
<context>
    <name>toban::OverviewPage</name>
    <message>
        <source>Measured at %1</source>
        <translation>Measured at %1</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>not set up</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>answered %1</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>never answered</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <translation>Show in Metrics</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Last good backup</translation>
    </message>
    <message>
        <source>Proven restorable</source>
        <translation>Proven restorable</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
</context>
<context>
    <name>toban::ProfileChooser</name>
    <message>
        <source>Switch service</source>
        <translation>Switch service</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>New service…</translation>
    </message>
</context>
<context>
    <name>toban::ProfileDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>What is still missing</translation>
    </message>
</context>
<context>
    <name>toban::ProfileForms</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What the service is called and where it runs.</source>
        <translation>What the service is called and where it runs.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>The running copies of the Spring Boot application, each with the address of its Actuator.</source>
        <translation>The running copies of the Spring Boot application, each with the address of its Actuator.</translation>
    </message>
    <message>
        <source>The PostgreSQL of the service, plain or Supabase. Leave the host empty to go without.</source>
        <translation>The PostgreSQL of the service, plain or Supabase. Leave the host empty to go without.</translation>
    </message>
    <message>
        <source>The S3 store of backups and archived logs. Leave the endpoint empty to go without.</source>
        <translation>The S3 store of backups and archived logs. Leave the endpoint empty to go without.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>The machines below, watched through node_exporter.</source>
        <translation>The machines below, watched through node_exporter.</translation>
    </message>
    <message>
        <source>Where there is one, charts read long ranges from it. Leave the address empty to go without.</source>
        <translation>Where there is one, charts read long ranges from it. Leave the address empty to go without.</translation>
    </message>
    <message>
        <source>Where there is one, it delivers the alerts. Leave the address empty to go without.</source>
        <translation>Where there is one, it delivers the alerts. Leave the address empty to go without.</translation>
    </message>
</context>
<context>
    <name>toban::Sampler</name>
    <message>
        <source>%1 did not answer within %2 s. Check that it runs and is not overloaded.</source>
        <translation>%1 did not answer within %2 s. Check that it runs and is not overloaded.</translation>
    </message>
</context>
<context>
    <name>toban::SecretsDialog</name>
    <message>
        <source>Keep them in the keychain</source>
        <translation>Keep them in the keychain</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwords</translation>
    </message>
    <message>
        <source>The keychain has no passwords for these connections yet.</source>
        <translation>The keychain has no passwords for these connections yet.</translation>
    </message>
    <message>
        <source>%1 What is typed here is kept in memory until Toban quits.</source>
        <translation>%1 What is typed here is kept in memory until Toban quits.</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Password of the database</translation>
    </message>
    <message>
        <source>Secret key of the object store</source>
        <translation>Secret key of the object store</translation>
    </message>
    <message>
        <source>Password or token of Prometheus</source>
        <translation>Password or token of Prometheus</translation>
    </message>
    <message>
        <source>Password or token of Alertmanager</source>
        <translation>Password or token of Alertmanager</translation>
    </message>
    <message>
        <source>Password or token of instance %1</source>
        <translation>Password or token of instance %1</translation>
    </message>
</context>
<context>
    <name>toban::ServerForm</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Address of Prometheus, Thanos or Mimir; charts read long ranges from it. Empty when there is none.</source>
        <translation>Address of Prometheus, Thanos or Mimir; charts read long ranges from it. Empty when there is none.</translation>
    </message>
    <message>
        <source>Address of Alertmanager. Empty when there is none.</source>
        <translation>Address of Alertmanager. Empty when there is none.</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
</context>
<context>
    <name>toban::ServiceForm</name>
    <message>
        <source>Letters, digits, - _ and . only: the folder of the profile and its keychain entries bear this name.</source>
        <translation>Letters, digits, - _ and . only: the folder of the profile and its keychain entries bear this name.</translation>
    </message>
    <message>
        <source>What people call the service</source>
        <translation>What people call the service</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>Refresh every</translation>
    </message>
</context>
<context>
    <name>toban::ServiceHead</name>
    <message>
        <source>Show in Metrics</source>
        <translation>Show in Metrics</translation>
    </message>
</context>
<context>
    <name>toban::SettingsDialog</name>
    <message>
        <source>Show the status in the system tray</source>
        <translation>Show the status in the system tray</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Go on in the tray when the window is closed</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
</context>
<context>
    <name>toban::SetupWizard</name>
    <message>
        <source>Set up a service</source>
        <translation>Set up a service</translation>
    </message>
    <message>
        <source>There is a service called %1 already. Choose another name.</source>
        <translation>There is a service called %1 already. Choose another name.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Toban watches a service: a Spring Boot application, its PostgreSQL, its S3 store and its hosts.&lt;/p&gt;&lt;p&gt;The next pages ask where these are. Each has a &lt;b&gt;Test&lt;/b&gt; button that shows exactly what works and what does not; each may be left out and added later.&lt;/p&gt;&lt;p&gt;Passwords go into the keychain of this computer, everything else into one file that you can read and keep under version control. Nothing is changed on the service.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Toban watches a service: a Spring Boot application, its PostgreSQL, its S3 store and its hosts.&lt;/p&gt;&lt;p&gt;The next pages ask where these are. Each has a &lt;b&gt;Test&lt;/b&gt; button that shows exactly what works and what does not; each may be left out and added later.&lt;/p&gt;&lt;p&gt;Passwords go into the keychain of this computer, everything else into one file that you can read and keep under version control. Nothing is changed on the service.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Welcome to Toban</source>
        <translation>Welcome to Toban</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>This is what will be written when you finish.</source>
        <translation>This is what will be written when you finish.</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profile: %1</translation>
    </message>
    <message numerus="yes">
        <source>Instances: %n</source>
        <translation><numerusform>Instances: %n</numerusform><numerusform>Instances: %n</numerusform></translation>
    </message>
    <message>
        <source>Database: %1 on %2</source>
        <translation>Database: %1 on %2</translation>
    </message>
    <message>
        <source>Database: none</source>
        <translation>Database: none</translation>
    </message>
    <message>
        <source>Object store: %1</source>
        <translation>Object store: %1</translation>
    </message>
    <message>
        <source>Object store: none</source>
        <translation>Object store: none</translation>
    </message>
    <message numerus="yes">
        <source>Hosts: %n</source>
        <translation><numerusform>Hosts: %n</numerusform><numerusform>Hosts: %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Secrets for the keychain: %n</source>
        <translation><numerusform>Secrets for the keychain: %n</numerusform><numerusform>Secrets for the keychain: %n</numerusform></translation>
    </message>
    <message>
        <source>Prometheus: %1</source>
        <translation>Prometheus: %1</translation>
    </message>
    <message>
        <source>Prometheus: none</source>
        <translation>Prometheus: none</translation>
    </message>
    <message>
        <source>Alertmanager: %1</source>
        <translation>Alertmanager: %1</translation>
    </message>
    <message>
        <source>Alertmanager: none</source>
        <translation>Alertmanager: none</translation>
    </message>
</context>
<context>
    <name>toban::SingleInstance</name>
    <message>
        <source>Toban cannot keep its data in %1. Check the folder's rights and the space on the disk.</source>
        <translation>Toban cannot keep its data in %1. Check the folder's rights and the space on the disk.</translation>
    </message>
    <message>
        <source>Another window of Toban has this profile open.</source>
        <translation>Another window of Toban has this profile open.</translation>
    </message>
</context>
<context>
    <name>toban::Sparkline</name>
    <message>
        <source>No data</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2, latest %3</source>
        <translation>Lowest %1, highest %2, latest %3</translation>
    </message>
</context>
<context>
    <name>toban::StateList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
</context>
<context>
    <name>toban::StateStack</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
</context>
<context>
    <name>toban::StatusStrip</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>Progress of the running job</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>Connection %1: %2</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>cancelling</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3 UTC</source>
        <translation>%1 %2 · %3 UTC</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation><numerusform>%n connection</numerusform><numerusform>%n connections</numerusform></translation>
    </message>
</context>
<context>
    <name>toban::TableView</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows the rows that hold every word (%1)</source>
        <translation>Shows the rows that hold every word (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copy with headings</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n row</numerusform><numerusform>%n rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation><numerusform>%1 of %n row</numerusform><numerusform>%1 of %n rows</numerusform></translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>No row matches.</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>No row holds “%1”.</translation>
    </message>
</context>
<context>
    <name>toban::TasksTab</name>
    <message>
        <source>Asking %1 for its scheduled tasks</source>
        <translation>Asking %1 for its scheduled tasks</translation>
    </message>
    <message>
        <source>%1 has no scheduled tasks.</source>
        <translation>%1 has no scheduled tasks.</translation>
    </message>
    <message>
        <source>Scheduled tasks</source>
        <translation>Scheduled tasks</translation>
    </message>
</context>
<context>
    <name>toban::TestReportView</name>
    <message>
        <source>Result of the connection test</source>
        <translation>Result of the connection test</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
</context>
<context>
    <name>toban::ThreadsTab</name>
    <message>
        <source>Asking %1 for its threads</source>
        <translation>Asking %1 for its threads</translation>
    </message>
    <message>
        <source>Save thread dump</source>
        <translation>Save thread dump</translation>
    </message>
    <message>
        <source>Thread dump saved as %1</source>
        <translation>Thread dump saved as %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 could not be written. Choose another place.</translation>
    </message>
    <message>
        <source>Group equal stacks</source>
        <translation>Group equal stacks</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Take again</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Save as text…</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Groups of threads</source>
        <translation>Groups of threads</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Choose a thread to see its stack.</source>
        <translation>Choose a thread to see its stack.</translation>
    </message>
</context>
<context>
    <name>toban::TimeRangeBar</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation><numerusform>%n d</numerusform><numerusform>%n d</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation><numerusform>%n h</numerusform><numerusform>%n h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation><numerusform>%n min</numerusform><numerusform>%n min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation><numerusform>Last %n day</numerusform><numerusform>Last %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation><numerusform>Last %n hour</numerusform><numerusform>Last %n hours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation><numerusform>Last %n minute</numerusform><numerusform>Last %n minutes</numerusform></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Charts move on with time; click to hold them</source>
        <translation>Charts move on with time; click to hold them</translation>
    </message>
    <message>
        <source>Charts stand still; click to follow the present</source>
        <translation>Charts stand still; click to follow the present</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Custom…</translation>
    </message>
    <message>
        <source>Choose begin and end</source>
        <translation>Choose begin and end</translation>
    </message>
</context>
<context>
    <name>toban::TimeRangeDialog</name>
    <message>
        <source>Range of time</source>
        <translation>Range of time</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>The end has to be later than the beginning.</translation>
    </message>
    <message>
        <source>No more than ten years are shown at once.</source>
        <translation>No more than ten years are shown at once.</translation>
    </message>
</context>
<context>
    <name>toban::Tray</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
</TS>
