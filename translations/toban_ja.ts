<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AuthorityFile</name>
    <message>
        <source>The certificate file “%1” cannot be read. Correct its name in the profile or its permissions.</source>
        <translation>証明書ファイル「%1」を読み込めません。プロファイルのファイル名か、ファイルの権限を修正してください。</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in PEM form. Name the authority's certificate, not its key.</source>
        <translation>「%1」に PEM 形式の証明書がありません。鍵ではなく認証局の証明書を指定してください。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Ask every connection and say how the service is, item by item.</source>
        <translation>すべての接続先に問い合わせ、サービスの状態を監視項目ごとに示します。</translation>
    </message>
    <message>
        <source>The same in one line with figures, as monitoring plug-ins do; of the items named only.</source>
        <translation>同じ内容を、監視プラグインの形式で数値とともに 1 行で示します。監視項目を指定すると、その項目だけを調べます。</translation>
    </message>
    <message>
        <source>Show the present values of the series whose name contains QUERY; labels in braces narrow it down: 'jvm.memory{area="heap"}'.</source>
        <translation>名前に QUERY を含む系列の現在の値を示します。波括弧のラベルで絞り込めます: 'jvm.memory{area="heap"}'</translation>
    </message>
    <message>
        <source>Check the service.yaml of the profile, or FILE. Every finding names line, column and field.</source>
        <translation>プロファイルの service.yaml、または FILE を検査します。指摘には行、列、項目が付きます。</translation>
    </message>
    <message>
        <source>Check that no entry of the audit trail was altered, removed or reordered.</source>
        <translation>監査証跡に改ざん、削除、並べ替えがないことを検査します。</translation>
    </message>
    <message>
        <source>Keep in the keychain what is read from standard input, without the line's end.</source>
        <translation>標準入力から読んだ秘密情報を、行末の改行を除いてキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Remove it from the keychain.</source>
        <translation>キーチェーンから削除します。</translation>
    </message>
</context>
<context>
    <name>EnvironmentModel</name>
    <message>
        <source>Masked by the application</source>
        <translation>アプリケーションが伏せています</translation>
    </message>
    <message>
        <source>%1 (overridden)</source>
        <translation>%1（上書きあり）</translation>
    </message>
    <message>
        <source>An earlier source has this property too.</source>
        <translation>優先順位の高いソースにも同じプロパティがあります。</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>定義元</translation>
    </message>
</context>
<context>
    <name>ExchangeModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>日時 (%1)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export %1</source>
        <translation>%1 をエクスポート</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 に書き込めません: %2。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Detail</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>LevelChanges</name>
    <message>
        <source>The list of changed log levels cannot be read. Look at the loggers and take back by hand what is too much.</source>
        <translation>変更したログレベルの一覧を読み込めません。ロガーを確認し、不要な変更を手動で元に戻してください。</translation>
    </message>
</context>
<context>
    <name>LoggerModel</name>
    <message>
        <source>inherited</source>
        <translation>継承</translation>
    </message>
    <message>
        <source>until taken back</source>
        <translation>手動で戻すまで</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>ロガー</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>設定値</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>%1 (group)</source>
        <translation>%1（グループ）</translation>
    </message>
    <message>
        <source>changed, stays</source>
        <translation>変更中（自動では戻らない）</translation>
    </message>
    <message>
        <source>changed until %1</source>
        <translation>%1 まで変更中</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
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
        <translation>接続プール</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
</context>
<context>
    <name>ObjectStoreTest</name>
    <message>
        <source>Not encrypted, but it does not leave this machine.</source>
        <translation>暗号化なし（このマシンの外には出ません）。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>Use https, or everyone on the way can read along.</source>
        <translation>https を使ってください。このままでは経路上で読み取られます。</translation>
    </message>
    <message>
        <source>The certificate of the store is not checked.</source>
        <translation>ストレージの証明書を検証していません。</translation>
    </message>
    <message>
        <source>Name the authority's certificate in the profile and have it checked.</source>
        <translation>プロファイルに認証局の証明書を指定し、検証を有効にしてください。</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is valid.</source>
        <translation>暗号化済み。証明書は有効です。</translation>
    </message>
    <message numerus="yes">
        <source>This machine's clock and the store's are %n minute(s) apart.</source>
        <translation><numerusform>このマシンとストレージの時計が %n 分ずれています。</numerusform></translation>
    </message>
    <message>
        <source>Synchronise this machine's clock.</source>
        <translation>このマシンの時刻を同期してください。</translation>
    </message>
    <message>
        <source>The clocks agree.</source>
        <translation>時計は合っています。</translation>
    </message>
    <message>
        <source>The store accepts the region %1.</source>
        <translation>リージョン %1 で受け付けられました。</translation>
    </message>
    <message>
        <source>The access key %1 is accepted.</source>
        <translation>アクセスキー %1 で認証できました。</translation>
    </message>
    <message>
        <source>Not verified: the store does not say whether the key is wrong or lacks rights.</source>
        <translation>未確認：キーの誤りか権限不足か、ストレージの応答からは判別できません。</translation>
    </message>
    <message>
        <source>Check the access key, the secret key and the key's rights.</source>
        <translation>アクセスキー、シークレットキー、キーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The buckets can be listed.</source>
        <translation>バケットの一覧を取得できます。</translation>
    </message>
    <message>
        <source>The objects of %1 can be listed.</source>
        <translation>%1 のオブジェクト一覧を取得できます。</translation>
    </message>
    <message>
        <source>Writing works, but the test object %1 could not be removed: %2</source>
        <translation>書き込みはできますが、テスト用オブジェクト %1 を削除できませんでした：%2</translation>
    </message>
    <message>
        <source>Grant the right to delete, or old backups pile up; then delete the object.</source>
        <translation>削除権限を付与してください（古いバックアップが溜まり続けます）。その後、このオブジェクトを削除してください。</translation>
    </message>
    <message>
        <source>What was read is not what was written.</source>
        <translation>読み出した内容が書き込んだ内容と一致しません。</translation>
    </message>
    <message>
        <source>Writing works, but the store does not refuse to overwrite an object.</source>
        <translation>書き込みはできますが、このストレージは上書きを拒否しません。</translation>
    </message>
    <message>
        <source>Toban uses unique names, so nothing is lost; versions give more safety.</source>
        <translation>当番は一意の名前を使うため失われるものはありません。バージョニングを有効にするとより安全です。</translation>
    </message>
    <message>
        <source>Objects in %1 can be written, read and removed.</source>
        <translation>%1 でオブジェクトの書き込み・読み出し・削除ができます。</translation>
    </message>
    <message>
        <source>Not tried: the test was stopped.</source>
        <translation>未実施：テストは中止されました。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>List buckets</source>
        <translation>バケット一覧</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>%1 の一覧</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 への書き込み</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>Reachability</name>
    <message>
        <source>Name lookup</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>The name servers did not answer for %1.</source>
        <translation>%1 について DNS サーバーから応答がありません。</translation>
    </message>
    <message>
        <source>Check this machine's network and its name servers.</source>
        <translation>このマシンのネットワークと DNS サーバーの設定を確認してください。</translation>
    </message>
    <message>
        <source>The host name %1 is not known.</source>
        <translation>ホスト名 %1 は見つかりません。</translation>
    </message>
    <message>
        <source>Check its spelling and the name servers.</source>
        <translation>綴りと DNS サーバーを確認してください。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 は %2 です。</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP 接続</translation>
    </message>
    <message>
        <source>%1 accepts connections.</source>
        <translation>%1 に接続できます。</translation>
    </message>
    <message>
        <source>Nothing answers at %1: %2.</source>
        <translation>%1 に接続できません：%2。</translation>
    </message>
    <message>
        <source>Check the port, that the service runs and that it listens on this address.</source>
        <translation>ポート番号、サービスが起動していること、このアドレスで待ち受けていることを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 から時間内に応答がありません。</translation>
    </message>
    <message>
        <source>Check the address and that no firewall swallows the connection.</source>
        <translation>アドレスと、ファイアウォールで遮断されていないことを確認してください。</translation>
    </message>
    <message>
        <source>Not tried, because an earlier step failed.</source>
        <translation>未実施：前の手順が失敗したためです。</translation>
    </message>
</context>
<context>
    <name>S3</name>
    <message>
        <source>The object store lists the bucket “%1” in circles. The listing was given up; report it to the store's maker.</source>
        <translation>バケット「%1」の一覧が循環しているため、取得を打ち切りました。ストレージの提供元に報告してください。</translation>
    </message>
    <message>
        <source>The secret key does not belong to the access key %1. Enter it again.</source>
        <translation>シークレットキーがアクセスキー %1 と一致しません。入力し直してください。</translation>
    </message>
    <message>
        <source>The object store does not know the access key %1. Check the access key and the endpoint in the profile.</source>
        <translation>アクセスキー %1 はこのオブジェクトストレージに登録されていません。プロファイルのアクセスキーとエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>The access key may not do this with %1. Grant it the right in the store's policy.</source>
        <translation>アクセスキーには %1 に対するこの操作の権限がありません。ストレージのポリシーで権限を付与してください。</translation>
    </message>
    <message>
        <source>There is no bucket “%1”. Check its name and the endpoint in the profile.</source>
        <translation>バケット「%1」はありません。プロファイルのバケット名とエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>There is no object “%1”. It may have been deleted meanwhile; refresh.</source>
        <translation>オブジェクト「%1」はありません。削除された可能性があります。更新してください。</translation>
    </message>
    <message>
        <source>The store no longer knows the unfinished upload of “%1”. Start it again.</source>
        <translation>「%1」の未完了アップロードはストレージに残っていません。最初からやり直してください。</translation>
    </message>
    <message>
        <source>“%1” exists already or was changed meanwhile. Nothing was overwritten.</source>
        <translation>「%1」は既に存在するか、その間に変更されました。上書きはしていません。</translation>
    </message>
    <message>
        <source>Something else is writing “%1” at the same time. Try again from the start.</source>
        <translation>「%1」に別の書き込みが同時に行われています。最初からやり直してください。</translation>
    </message>
    <message>
        <source>The bucket “%1” exists already. Choose another name.</source>
        <translation>バケット「%1」は既に存在します。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The clocks of this machine and of %1 differ too much. Synchronise the clock.</source>
        <translation>このマシンと %1 の時計のずれが大きすぎます。時刻を同期してください。</translation>
    </message>
    <message>
        <source>The object store %1 is overloaded or has trouble of its own. Try again later.</source>
        <translation>オブジェクトストレージ %1 が過負荷か、障害が発生しています。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>“%1” arrived damaged at the store and was refused. Check the network and try again.</source>
        <translation>「%1」は転送中に破損したため拒否されました。ネットワークを確認し、やり直してください。</translation>
    </message>
    <message>
        <source>The object store %1 does not offer this function.</source>
        <translation>オブジェクトストレージ %1 はこの機能に対応していません。</translation>
    </message>
    <message>
        <source>The object store %1 has no room left. Delete something or enlarge it.</source>
        <translation>オブジェクトストレージ %1 の空き容量がありません。不要なものを削除するか、容量を増やしてください。</translation>
    </message>
    <message>
        <source>“%1” lies in an archive tier. Have the store bring it back before reading it.</source>
        <translation>「%1」はアーカイブ層にあります。読み出す前にストレージ側で復元してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a bucket. Correct it in the profile.</source>
        <translation>「%1」はバケット名として使えません。プロファイルを修正してください。</translation>
    </message>
    <message>
        <source>The store takes no object of the name “%1”. Choose another one.</source>
        <translation>「%1」という名前のオブジェクトは保存できません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>“%1” is shorter than the part that was asked for. It may have been replaced; refresh.</source>
        <translation>「%1」は要求した範囲より短くなっています。置き換えられた可能性があります。更新してください。</translation>
    </message>
    <message>
        <source>The object store expects another region than “%1”. Correct it in the profile.</source>
        <translation>オブジェクトストレージのリージョンは「%1」ではありません。プロファイルを修正してください。</translation>
    </message>
    <message>
        <source>The bucket “%1” is served at another address than %2. Set the endpoint of its region in the profile.</source>
        <translation>バケット「%1」は %2 とは別のアドレスで提供されています。そのリージョンのエンドポイントをプロファイルに設定してください。</translation>
    </message>
    <message>
        <source>The object store lies in region %1, but the profile says %2. Correct it there.</source>
        <translation>オブジェクトストレージのリージョンは %1 ですが、プロファイルでは %2 です。修正してください。</translation>
    </message>
    <message>
        <source>The bucket “%1” lies in region %2, but the profile says %3. Correct it there.</source>
        <translation>バケット「%1」のリージョンは %2 ですが、プロファイルでは %3 です。修正してください。</translation>
    </message>
    <message>
        <source>%1 answered with status %2, which no object store gives. Check the endpoint in the profile.</source>
        <translation>%1 がステータス %2 を返しました。オブジェクトストレージの応答ではありません。プロファイルのエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>The object store refused: %1 (%2).</source>
        <translation>オブジェクトストレージに拒否されました：%1（%2）。</translation>
    </message>
    <message>
        <source>The store did not confirm the deletion.</source>
        <translation>削除を確認できませんでした。</translation>
    </message>
    <message>
        <source>The object store sent another part of “%1” than was asked for.</source>
        <translation>「%1」について、要求した範囲と異なる部分が返されました。</translation>
    </message>
    <message>
        <source>The object store's answer is not what S3 sends. Check that the address is the one of the S3 interface, and not of a web console.</source>
        <translation>応答が S3 のものではありません。アドレスが Web コンソールではなく S3 のエンドポイントであることを確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be addressed: “.” and “..” between slashes stand for other folders on the way to the store. Rename the object with the store's own tools, or delete it.</source>
        <translation>「%1」は扱えません。スラッシュの間の「.」と「..」は、ストレージに届くまでに別のフォルダーと解釈されます。ストレージ側のツールで名前を変えるか、削除してください。</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>“%1” is larger than the 5 TiB that an object may have. Store it in several objects.</source>
        <translation>「%1」はオブジェクトの上限 5 TiB を超えています。複数のオブジェクトに分けてください。</translation>
    </message>
    <message>
        <source>The parts already sent could not be removed and cost money until the unfinished upload %1 is aborted.</source>
        <translation>送信済みのパートを削除できませんでした。未完了アップロード %1 を中止するまで課金されます。</translation>
    </message>
    <message>
        <source>What was to be uploaded could not be read: %1.</source>
        <translation>アップロードする内容を読み込めませんでした：%1。</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Requests per second</source>
        <translation>毎秒リクエスト数</translation>
    </message>
    <message>
        <source>Response time (mean)</source>
        <translation>レスポンス時間（平均）</translation>
    </message>
    <message>
        <source>Response time (95th percentile)</source>
        <translation>レスポンス時間（95 パーセンタイル）</translation>
    </message>
    <message>
        <source>Response time (99th percentile)</source>
        <translation>レスポンス時間（99 パーセンタイル）</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>エラー率</translation>
    </message>
    <message>
        <source>JVM heap used</source>
        <translation>JVM ヒープ使用率</translation>
    </message>
    <message>
        <source>Time paused for garbage collection</source>
        <translation>GC による停止時間の割合</translation>
    </message>
    <message>
        <source>Connection pool in use</source>
        <translation>接続プール使用率</translation>
    </message>
    <message>
        <source>CPU usage of the application</source>
        <translation>アプリケーションの CPU 使用率</translation>
    </message>
    <message>
        <source>CPU usage of its machine</source>
        <translation>アプリケーションのマシンの CPU 使用率</translation>
    </message>
    <message>
        <source>Disk usage of the application</source>
        <translation>アプリケーションのディスク使用率</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>Database connections in use</source>
        <translation>データベース接続数（使用率）</translation>
    </message>
    <message>
        <source>Longest running query</source>
        <translation>実行中クエリの最長時間</translation>
    </message>
    <message>
        <source>Transactions per second</source>
        <translation>毎秒トランザクション数</translation>
    </message>
    <message>
        <source>Cache hit ratio</source>
        <translation>キャッシュヒット率</translation>
    </message>
    <message>
        <source>Database size</source>
        <translation>データベースサイズ</translation>
    </message>
    <message>
        <source>Waiting locks</source>
        <translation>待機中のロック</translation>
    </message>
    <message>
        <source>Deadlocks per second</source>
        <translation>毎秒デッドロック数</translation>
    </message>
    <message>
        <source>Sessions by state</source>
        <translation>状態別セッション数</translation>
    </message>
    <message>
        <source>Disk usage of the database</source>
        <translation>データベースのディスク使用率</translation>
    </message>
    <message>
        <source>CPU usage of the host</source>
        <translation>ホストの CPU 使用率</translation>
    </message>
    <message>
        <source>Memory usage of the host</source>
        <translation>ホストのメモリ使用率</translation>
    </message>
    <message>
        <source>Disk usage of the host</source>
        <translation>ホストのディスク使用率</translation>
    </message>
    <message>
        <source>Network I/O of the host</source>
        <translation>ホストのネットワーク I/O</translation>
    </message>
</context>
<context>
    <name>SeriesCsv</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>Stretch</name>
    <message>
        <source>Reading was cancelled</source>
        <translation>読み込みをキャンセルしました</translation>
    </message>
</context>
<context>
    <name>TaskModel</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not run since the start, or the application is older than Spring Boot 3.4.</source>
        <translation>起動後に未実行か、Spring Boot 3.4 より前のアプリケーションです。</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>%1 after the last run</source>
        <translation>前回終了から %1後</translation>
    </message>
    <message>
        <source>cron %1</source>
        <translation>cron %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>前回の結果</translation>
    </message>
    <message>
        <source>Last run (%1)</source>
        <translation>前回の実行 (%1)</translation>
    </message>
    <message>
        <source>Next run (%1)</source>
        <translation>次回の実行 (%1)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>ThreadModel</name>
    <message>
        <source>%1, deadlock</source>
        <translation>%1、デッドロック</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>現在の位置</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待機対象</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>保持しているスレッド</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック回数</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>待機回数</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s): %1</source>
        <translation><numerusform>スレッド %n 本: %1</numerusform></translation>
    </message>
    <message>
        <source>Deadlock: %1. These threads wait for each other for good; only a restart frees them.</source>
        <translation>デッドロック: %1。これらのスレッドは互いを待ち続けており、再起動するまで解放されません。</translation>
    </message>
</context>
<context>
    <name>TimeTicks</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day, as QLocale::toString() takes it</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month, as QLocale::toString() takes it</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>d</source>
        <translation>日</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/分</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The profile has no instance called %1.</source>
        <translation>プロファイルに %1 というインスタンスはありません。</translation>
    </message>
    <message>
        <source>The profile has no database.</source>
        <translation>プロファイルにデータベースが設定されていません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み込めません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>The query was cancelled.</source>
        <translation>クエリをキャンセルしました。</translation>
    </message>
    <message>
        <source>The database refused a statement: %1</source>
        <translation>データベースが文を受け付けませんでした: %1</translation>
    </message>
    <message>
        <source>The database %1 could not be opened: %2</source>
        <translation>データベース %1 を開けません: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Renew it on the server.</source>
        <translation>%1 の証明書は有効期限が切れています。サーバー側で更新してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Check the clocks of both machines.</source>
        <translation>%1 の証明書はまだ有効ではありません。両方のマシンの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host name. Use the name that the certificate carries.</source>
        <translation>%1 の証明書は別のホスト名のものです。証明書に記載された名前を使ってください。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that is not trusted here. Name the authority's certificate in the profile.</source>
        <translation>%1 の証明書は、このマシンで信頼されていない認証局のものです。プロファイルに認証局の証明書を指定してください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check that the port speaks TLS and which versions it allows.</source>
        <translation>%1 との安全な接続を確立できません。ポートが TLS に対応しているか、許可されているバージョンを確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the address and that the service runs.</source>
        <translation>%1 から応答がありません。アドレスと、サービスが稼働しているかを確認してください。</translation>
    </message>
    <message>
        <source>The host name %1 is not known. Check its spelling and the name servers.</source>
        <translation>ホスト名 %1 が見つかりません。綴りとネームサーバーを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Check the network between here and there.</source>
        <translation>%1 への接続に失敗しました。経路のネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off or is not HTTP. Check the port.</source>
        <translation>%1 の応答が途中で切れたか、HTTP ではありません。ポートを確認してください。</translation>
    </message>
    <message>
        <source>The request to %1 was cancelled.</source>
        <translation>%1 への要求をキャンセルしました。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check that the service is not overloaded and that no firewall swallows the connection.</source>
        <translation>%1 が時間内に応答しませんでした。サービスが過負荷でないか、ファイアウォールが接続を遮断していないかを確認してください。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 and was not read. Check that the address is the right one.</source>
        <translation>%1 の応答は %2 を超えるため読み込みませんでした。アドレスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Write it as https://host:port/path.</source>
        <translation>「%1」は Web アドレスではありません。https://host:port/path の形式で指定してください。</translation>
    </message>
    <message>
        <source>%1 redirects to %2. The credentials were not sent there; set that address in the profile if it is right.</source>
        <translation>%1 は %2 へ転送します。認証情報は送信していません。正しい場合はプロファイルにそのアドレスを設定してください。</translation>
    </message>
    <message>
        <source>%1 redirects in a circle. Check the address.</source>
        <translation>%1 は転送が循環しています。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The program %1 could not be started. Install it or correct its path.</source>
        <translation>プログラム %1 を起動できません。インストールするか、パスを修正してください。</translation>
    </message>
    <message>
        <source>%1 did not finish in the time allowed and was ended.</source>
        <translation>%1 は制限時間内に終わらなかったため終了させました。</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 をキャンセルしました。</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 が異常終了しました。</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be unpacked. Check the address, and that no proxy in between damages answers.</source>
        <translation>%1 の応答を展開できません。アドレスと、途中のプロキシが応答を壊していないことを確認してください。</translation>
    </message>
    <message>
        <source>Give the service a name of letters, digits, - _ and . that does not begin with a dot.</source>
        <translation>サービスの名前を半角英数字と - _ . で指定してください。先頭にドットは使えません。</translation>
    </message>
    <message>
        <source>%1 See tobanctl --help.</source>
        <translation>%1 tobanctl --help を参照してください。</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>「%1」には %2 が必要です。</translation>
    </message>
    <message>
        <source>“%1” stands behind “%2”, which takes no such argument.</source>
        <translation>「%1」が「%2」の後にありますが、この引数は指定できません。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>コマンドがありません。</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>the number of an open file, as 3</source>
        <translation>開いているファイルの番号（例: 3）</translation>
    </message>
    <message>
        <source>seconds, from 1 to 300</source>
        <translation>1 から 300 までの秒数</translation>
    </message>
    <message>
        <source>NUMBER:HASH, as “audit verify” prints it</source>
        <translation>「audit verify」が示す 番号:ハッシュ</translation>
    </message>
    <message>
        <source>--%1 “%2” is wrong: write %3.</source>
        <translation>--%1 の「%2」は誤りです。%3 を指定してください。</translation>
    </message>
    <message>
        <source>Usage: tobanctl [--profile NAME] [--json] COMMAND [ARGUMENT…]</source>
        <translation>使い方: tobanctl [--profile NAME] [--json] COMMAND [ARGUMENT…]</translation>
    </message>
    <message>
        <source>Asks and sets up the services of Toban from a terminal.</source>
        <translation>当番のサービスを端末から調べ、設定します。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>The service; may be left out when there is only one.</source>
        <translation>サービス。一つしかないときは省略できます。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON で出力します。</translation>
    </message>
    <message>
        <source>Read the secrets from the open file N, as JSON or lines NAME=VALUE, instead of the keychain.</source>
        <translation>秘密情報をキーチェーンではなく、開いているファイル N から読みます。形式は JSON または NAME=VALUE の行です。</translation>
    </message>
    <message>
        <source>Time between the two looks that rates are computed from, and longest wait for an answer: 5, if not given.</source>
        <translation>率を計算するための 2 回の問い合わせの間隔で、応答を待つ最長の時間でもあります。既定は 5 秒です。</translation>
    </message>
    <message>
        <source>QUERY is PromQL, for the Prometheus of the profile.</source>
        <translation>QUERY を PromQL として、プロファイルの Prometheus に問い合わせます。</translation>
    </message>
    <message>
        <source>An entry of the audit trail as “audit verify” named it earlier; finds a trail that was written anew.</source>
        <translation>以前に「audit verify」が示した監査証跡の記録。書き直された証跡を見つけます。</translation>
    </message>
    <message>
        <source>Print this, or the version.</source>
        <translation>この説明、またはバージョンを表示します。</translation>
    </message>
    <message>
        <source>Secrets: database, object-store, prometheus, alertmanager, actuator/INSTANCE.</source>
        <translation>名前: database, object-store, prometheus, alertmanager, actuator/INSTANCE</translation>
    </message>
    <message>
        <source>Exit status: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN or not done.</source>
        <translation>終了ステータス: 0 OK、1 WARNING、2 CRITICAL、3 UNKNOWN または実行不能</translation>
    </message>
    <message>
        <source>The profile %1 has no secret called “%2”. It has: %3.</source>
        <translation>プロファイル %1 に「%2」という秘密情報はありません。あるもの: %3</translation>
    </message>
    <message>
        <source>Standard input is empty. Pass the secret there, for example from a file: tobanctl secret set NAME &lt; FILE</source>
        <translation>標準入力が空です。秘密情報をファイルなどから渡してください: tobanctl secret set NAME &lt; FILE</translation>
    </message>
    <message>
        <source>%1 is in the keychain.</source>
        <translation>%1 をキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>%1 is not in the keychain any more.</source>
        <translation>%1 をキーチェーンから削除しました。</translation>
    </message>
    <message>
        <source>CPU usage</source>
        <translation>CPU使用率</translation>
    </message>
    <message>
        <source>Memory usage</source>
        <translation>メモリ使用率</translation>
    </message>
    <message>
        <source>Disk usage</source>
        <translation>ディスク使用率</translation>
    </message>
    <message>
        <source>Network I/O</source>
        <translation>ネットワークI/O</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>レスポンス時間</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>エラー率</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>Query execution time</source>
        <translation>クエリ実行時間</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>インフラ監視</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong in the entry.</source>
        <translation>記録の「%1」がないか、誤っています。</translation>
    </message>
    <message>
        <source>The line is not JSON.</source>
        <translation>JSON ではない行です。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作れません</translation>
    </message>
    <message>
        <source>The audit trail %1 ends in a line that is no entry. Keep the file as evidence and move it away; a new one is then begun.</source>
        <translation>監査証跡 %1 の最後の行が記録ではありません。証拠としてファイルを別の場所に移してください。新しい証跡が始まります。</translation>
    </message>
    <message>
        <source>Entries are missing before this one, or were altered.</source>
        <translation>この前の記録が失われたか、改ざんされています。</translation>
    </message>
    <message>
        <source>The last line was torn off and has been taken out.</source>
        <translation>途中で切れた最後の行を取り除きました。</translation>
    </message>
    <message>
        <source>Reading the audit trail was cancelled.</source>
        <translation>監査証跡の読み込みを中止しました。</translation>
    </message>
    <message>
        <source>it is not as Toban writes it</source>
        <translation>当番が書いた形式ではありません</translation>
    </message>
    <message>
        <source>Another program is writing to the audit trail in %1 and does not end. Close it.</source>
        <translation>ほかのプログラムが %1 の監査証跡に書き込み中のままです。そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>no file can be made in the folder</source>
        <translation>フォルダーにファイルを作れません</translation>
    </message>
    <message>
        <source>The audit trail cannot be kept in %1: %2. Check the rights and the space on the disk.</source>
        <translation>監査証跡を %1 に保存できません: %2。権限とディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>This line is no entry: %1</source>
        <translation>記録ではない行です: %1</translation>
    </message>
    <message>
        <source>The last line was not written to its end, as after a crash. The next entry repairs that.</source>
        <translation>最後の行が途中で切れています（異常終了など）。次の記録のときに修復されます。</translation>
    </message>
    <message>
        <source>The trail ends before entry %1, which the head file knows.</source>
        <translation>証跡が、ヘッドファイルにある記録 %1 より前で終わっています。</translation>
    </message>
    <message>
        <source>The trail ends before entry %1, which was noted.</source>
        <translation>証跡が、控えてある記録 %1 より前で終わっています。</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the line before: something was altered, removed or put in there.</source>
        <translation>記録 %1 が前の行につながりません。改ざん、削除、挿入があります。</translation>
    </message>
    <message>
        <source>Before entry %1, entries at the end were missing or altered.</source>
        <translation>記録 %1 の前で、末尾の記録が失われたか改ざんされています。</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that the head file knows: it was altered.</source>
        <translation>記録 %1 がヘッドファイルのものと異なります。改ざんされています。</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was noted: the trail was rewritten.</source>
        <translation>記録 %1 が控えと異なります。証跡が書き直されています。</translation>
    </message>
    <message>
        <source>Whether entries are missing at the end cannot be told: %1</source>
        <translation>末尾の記録が失われていないかを確認できません: %1</translation>
    </message>
    <message>
        <source>%1 does not expose the endpoint “%2”. Add it to management.endpoints.web.exposure.include of the application.</source>
        <translation>%1 はエンドポイント「%2」を公開していません。アプリケーションの management.endpoints.web.exposure.include に追加してください。</translation>
    </message>
    <message>
        <source>%1 does not let this user change log levels. Give the user the right to write, and exempt Actuator from the application's CSRF protection.</source>
        <translation>%1 ではこのユーザーはログレベルを変更できません。ユーザーに書き込み権限を与え、Actuator をアプリケーションの CSRF 保護の対象外にしてください。</translation>
    </message>
    <message>
        <source>the environment of the application</source>
        <translation>アプリケーションの環境設定</translation>
    </message>
    <message>
        <source>the latest HTTP exchanges</source>
        <translation>直近の HTTP 通信</translation>
    </message>
    <message>
        <source>the health of the application</source>
        <translation>アプリケーションのヘルスチェック</translation>
    </message>
    <message>
        <source>the loggers</source>
        <translation>ロガー</translation>
    </message>
    <message>
        <source>the list of Actuator's endpoints</source>
        <translation>Actuator のエンドポイント一覧</translation>
    </message>
    <message>
        <source>the information about the application</source>
        <translation>アプリケーション情報</translation>
    </message>
    <message>
        <source>the names of the metrics</source>
        <translation>メトリクス名の一覧</translation>
    </message>
    <message>
        <source>a metric</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>the scheduled tasks</source>
        <translation>スケジュールされたタスク</translation>
    </message>
    <message>
        <source>The application does not tell its endpoints: the usual names are assumed.</source>
        <translation>アプリケーションがエンドポイントの一覧を返さないため、標準の名前を使います。</translation>
    </message>
    <message>
        <source>If the next step fails, check the address; usually it ends in /actuator.</source>
        <translation>次の手順が失敗する場合は、アドレスを確認してください。通常は /actuator で終わります。</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s): %1.</source>
        <translation><numerusform>エンドポイント %n 件: %1</numerusform></translation>
    </message>
    <message>
        <source>Add %1 to management.endpoints.web.exposure.include of the application.</source>
        <translation>アプリケーションの management.endpoints.web.exposure.include に %1 を追加してください。</translation>
    </message>
    <message>
        <source>The application says %1.</source>
        <translation>アプリケーションの状態は %1 です。</translation>
    </message>
    <message>
        <source>Its components are hidden from this user. Set management.endpoint.health.show-details to when-authorized and give the user the right.</source>
        <translation>このユーザーには構成要素が表示されません。management.endpoint.health.show-details を when-authorized にし、ユーザーに権限を与えてください。</translation>
    </message>
    <message>
        <source>Look at the Health page for the component behind it.</source>
        <translation>原因の構成要素をヘルスの画面で確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) read.</source>
        <translation><numerusform>メトリクスを %n 件読み取りました。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s), to be asked for one by one.</source>
        <translation><numerusform>メトリクス %n 件。1 件ずつ取得します。</numerusform></translation>
    </message>
    <message>
        <source>Add micrometer-registry-prometheus to the application and expose the endpoint “prometheus”: one request then gives them all.</source>
        <translation>アプリケーションに micrometer-registry-prometheus を追加し、エンドポイント「prometheus」を公開してください。1 回の要求ですべて取得できます。</translation>
    </message>
    <message>
        <source>Sign-in and endpoints</source>
        <translation>認証とエンドポイント</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ヘルス</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>the threads of the application</source>
        <translation>アプリケーションのスレッド</translation>
    </message>
    <message>
        <source>Sign-in and version</source>
        <translation>認証とバージョン</translation>
    </message>
    <message>
        <source>Alertmanager %1 answers.</source>
        <translation>Alertmanager %1 が応答しました。</translation>
    </message>
    <message>
        <source>the state of Alertmanager</source>
        <translation>Alertmanager の状態</translation>
    </message>
    <message>
        <source>%1 answered without a single metric. Check that the address leads to metrics.</source>
        <translation>%1 の応答にメトリクスがありません。メトリクスのアドレスであることを確認してください。</translation>
    </message>
    <message>
        <source>The metrics broke off before their end. Try again; if it stays so, look for a proxy that cuts answers short.</source>
        <translation>メトリクスが途中で切れています。もう一度試してください。続く場合は、応答を途中で切るプロキシがないか確認してください。</translation>
    </message>
    <message>
        <source>Line %1 of the metrics is not in Prometheus' text format. Check that the address leads to metrics.</source>
        <translation>メトリクスの %1 行目が Prometheus のテキスト形式ではありません。メトリクスのアドレスであることを確認してください。</translation>
    </message>
    <message>
        <source>Asked for %1, the server gave something that is not JSON. Check that the address leads where it should.</source>
        <translation>%1の取得に対し、JSON ではない応答が返りました。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Asked for %1, the server gave JSON of another kind: “%2” is missing or not what it should be. Check the address and the server's version.</source>
        <translation>%1の取得に対し、想定と異なる JSON が返りました（「%2」がないか、形式が違います）。アドレスとサーバーのバージョンを確認してください。</translation>
    </message>
    <message>
        <source>This system has no list of certificate authorities that PostgreSQL's client could use. Name the authority's certificate in the profile.</source>
        <translation>このシステムには PostgreSQL クライアントが使える認証局の一覧がありません。プロファイルで認証局の証明書を指定してください。</translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read. Correct its name in the profile or its permissions.</source>
        <translation>証明書ファイル「%1」を読めません。プロファイルのファイル名、またはファイルの権限を修正してください。</translation>
    </message>
    <message>
        <source>The database's %1 holds a character that cannot be there. Type it anew.</source>
        <translation>データベース設定の %1 に使用できない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>The name of the certificate file “%1” holds a semicolon, which the database driver cannot take. Rename the file.</source>
        <translation>証明書ファイル名「%1」にセミコロンが含まれており、データベースドライバーで扱えません。ファイル名を変更してください。</translation>
    </message>
    <message>
        <source>The server wants a password for the user “%1”.</source>
        <translation>サーバーがユーザー「%1」のパスワードを要求しています。</translation>
    </message>
    <message>
        <source>Set the password.</source>
        <translation>パスワードを設定してください。</translation>
    </message>
    <message>
        <source>%1 does not accept the user “%2” with this password.</source>
        <translation>%1 は、このパスワードではユーザー「%2」を受け付けません。</translation>
    </message>
    <message>
        <source>Correct them; at Supabase's pooler the user is postgres.&lt;project reference&gt;.</source>
        <translation>修正してください。Supabase のプーラーでは、ユーザー名は postgres.&lt;プロジェクト参照 ID&gt; です。</translation>
    </message>
    <message>
        <source>Correct user and password.</source>
        <translation>ユーザー名とパスワードを修正してください。</translation>
    </message>
    <message>
        <source>%1 does not let the user “%2” sign in from here: %3</source>
        <translation>%1 は、ここからのユーザー「%2」の接続を許可していません: %3</translation>
    </message>
    <message>
        <source>Add a line for this user, database and address to pg_hba.conf; if TLS is off in the profile, switch it on.</source>
        <translation>このユーザー、データベース、アドレスの行を pg_hba.conf に追加してください。プロファイルで TLS が無効の場合は有効にしてください。</translation>
    </message>
    <message>
        <source>There is no database “%1” at %2.</source>
        <translation>%2 にデータベース「%1」がありません。</translation>
    </message>
    <message>
        <source>Correct its name.</source>
        <translation>名前を修正してください。</translation>
    </message>
    <message>
        <source>The user “%1” may not connect to the database “%2”.</source>
        <translation>ユーザー「%1」にはデータベース「%2」への接続権限がありません。</translation>
    </message>
    <message>
        <source>As its owner, run: GRANT CONNECT ON DATABASE %1 TO %2;</source>
        <translation>データベースの所有者で実行してください: GRANT CONNECT ON DATABASE %1 TO %2;</translation>
    </message>
    <message>
        <source>All connections of %1 are in use.</source>
        <translation>%1 の接続数が上限に達しています。</translation>
    </message>
    <message>
        <source>End idle sessions, lower the application's pool, or raise max_connections.</source>
        <translation>アイドルセッションを終了する、アプリケーションのプールを小さくする、または max_connections を増やしてください。</translation>
    </message>
    <message>
        <source>%1 takes no connections now: %2</source>
        <translation>%1 は現在接続を受け付けていません: %2</translation>
    </message>
    <message>
        <source>Wait until it has started or recovered, then try again.</source>
        <translation>起動または復旧が終わるのを待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 refused the connection: %2</source>
        <translation>%1 が接続を拒否しました: %2</translation>
    </message>
    <message>
        <source>Look into the server's log.</source>
        <translation>サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>テストを中止しました。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 から時間内に応答がありません。</translation>
    </message>
    <message>
        <source>Check that PostgreSQL listens there and that no firewall swallows the connection.</source>
        <translation>PostgreSQL が待ち受けていること、ファイアウォールが通信を破棄していないことを確認してください。</translation>
    </message>
    <message>
        <source>The database did not answer in time. Look for locks and load on its server.</source>
        <translation>データベースから時間内に応答がありません。ロックとサーバーの負荷を確認してください。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Right to connect</source>
        <translation>接続権限</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Rights for monitoring</source>
        <translation>監視の権限</translation>
    </message>
    <message>
        <source>Statement statistics</source>
        <translation>SQL の統計</translation>
    </message>
    <message>
        <source>Pooler</source>
        <translation>プーラー</translation>
    </message>
    <message>
        <source>The connection was cancelled.</source>
        <translation>接続を中止しました。</translation>
    </message>
    <message>
        <source>Supabase's direct address speaks IPv6 only. From a network without it, use the session pooler: port 5432 of the pooler.supabase.com address in the project's settings.</source>
        <translation>Supabase の直接接続アドレスは IPv6 専用です。IPv6 のないネットワークでは、プロジェクト設定にある pooler.supabase.com のポート 5432（セッションプーラー）を使ってください。</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>Switch TLS on in the server and choose verify-full.</source>
        <translation>サーバーの TLS を有効にし、verify-full を選択してください。</translation>
    </message>
    <message>
        <source>%1, and the certificate is right.</source>
        <translation>%1。証明書は正しく検証されました。</translation>
    </message>
    <message>
        <source>%1, but nobody checks whose server it is.</source>
        <translation>%1。ただし、接続先のサーバーは検証していません。</translation>
    </message>
    <message>
        <source>%1 by a trusted authority, but the host name is not checked.</source>
        <translation>%1。認証局は検証しましたが、ホスト名は検証していません。</translation>
    </message>
    <message>
        <source>Choose verify-full and name the authority's certificate.</source>
        <translation>verify-full を選択し、認証局の証明書を指定してください。</translation>
    </message>
    <message>
        <source>The server accepts the user “%1”.</source>
        <translation>サーバーはユーザー「%1」を受け付けました。</translation>
    </message>
    <message>
        <source>The database “%1” is there.</source>
        <translation>データベース「%1」があります。</translation>
    </message>
    <message>
        <source>The user may connect to it.</source>
        <translation>ユーザーは接続できます。</translation>
    </message>
    <message>
        <source>PostgreSQL %1, %2 usable connections.</source>
        <translation>PostgreSQL %1、使用できる接続数 %2。</translation>
    </message>
    <message>
        <source>This is a standby: it can be watched, but nothing can be restored into it. Name the primary.</source>
        <translation>これはスタンバイです。監視はできますが、リストアはできません。プライマリを指定してください。</translation>
    </message>
    <message>
        <source>The user sees the statistics of all sessions.</source>
        <translation>ユーザーは全セッションの統計を参照できます。</translation>
    </message>
    <message>
        <source>The user sees only its own sessions.</source>
        <translation>ユーザーは自分のセッションだけを参照できます。</translation>
    </message>
    <message>
        <source>As a superuser, run: GRANT pg_monitor TO %1;</source>
        <translation>スーパーユーザーで実行してください: GRANT pg_monitor TO %1;</translation>
    </message>
    <message>
        <source>pg_stat_statements %1.</source>
        <translation>pg_stat_statements %1。</translation>
    </message>
    <message>
        <source>pg_stat_statements is not installed in this database: slow statements cannot be listed.</source>
        <translation>このデータベースには pg_stat_statements がないため、遅い SQL を一覧できません。</translation>
    </message>
    <message>
        <source>Add it to shared_preload_libraries, restart the server, and run: CREATE EXTENSION pg_stat_statements;</source>
        <translation>shared_preload_libraries に追加してサーバーを再起動し、次を実行してください: CREATE EXTENSION pg_stat_statements;</translation>
    </message>
    <message>
        <source>Supabase, directly.</source>
        <translation>Supabase に直接接続しています。</translation>
    </message>
    <message>
        <source>Supabase's pooler in session mode.</source>
        <translation>Supabase のプーラー（セッションモード）です。</translation>
    </message>
    <message>
        <source>Port 6543 is a transaction pooler: it keeps no session and no prepared statement, so that backups, restores and locks cannot go through it.</source>
        <translation>ポート 6543 はトランザクションプーラーです。セッションとプリペアドステートメントを保持しないため、バックアップ、リストア、ロックには使えません。</translation>
    </message>
    <message>
        <source>Use port 5432.</source>
        <translation>ポート 5432 を使ってください。</translation>
    </message>
    <message>
        <source>The time range ends before it begins, or has no step. Choose another.</source>
        <translation>期間の終わりが始まりより前か、間隔がありません。期間を選び直してください。</translation>
    </message>
    <message>
        <source>Sign-in and query</source>
        <translation>認証とクエリ</translation>
    </message>
    <message>
        <source>Prometheus %1 answers.</source>
        <translation>Prometheus %1 が応答しました。</translation>
    </message>
    <message>
        <source>A server with Prometheus' interface answers.</source>
        <translation>Prometheus 互換のサーバーが応答しました。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>監視対象</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s).</source>
        <translation><numerusform>監視対象 %n 件。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be reached by Prometheus. Look at its page “Targets”.</source>
        <translation><numerusform>うち %n 件に Prometheus から到達できません。Prometheus の「Targets」を確認してください。</numerusform></translation>
    </message>
    <message>
        <source>Prometheus does not understand the query: %1</source>
        <translation>Prometheus がクエリを解釈できません: %1</translation>
    </message>
    <message>
        <source>The query took Prometheus too long. Ask for a shorter time or fewer series.</source>
        <translation>Prometheus のクエリに時間がかかりすぎました。期間を短くするか、系列を減らしてください。</translation>
    </message>
    <message>
        <source>Prometheus cancelled the query.</source>
        <translation>Prometheus がクエリを中止しました。</translation>
    </message>
    <message>
        <source>Prometheus could not answer: %1</source>
        <translation>Prometheus が応答できませんでした: %1</translation>
    </message>
    <message>
        <source>Native histograms are left out: ask for them through histogram_quantile() or histogram_count().</source>
        <translation>ネイティブヒストグラムは表示していません。histogram_quantile() または histogram_count() で取得してください。</translation>
    </message>
    <message>
        <source>the result of a query</source>
        <translation>クエリの結果</translation>
    </message>
    <message>
        <source>the names of the labels</source>
        <translation>ラベル名</translation>
    </message>
    <message>
        <source>the list of time series</source>
        <translation>時系列の一覧</translation>
    </message>
    <message>
        <source>the description of the metrics</source>
        <translation>メトリクスの説明</translation>
    </message>
    <message>
        <source>the version of Prometheus</source>
        <translation>Prometheus のバージョン</translation>
    </message>
    <message>
        <source>the targets of Prometheus</source>
        <translation>Prometheus の監視対象</translation>
    </message>
    <message>
        <source>the rules of Prometheus</source>
        <translation>Prometheus のルール</translation>
    </message>
    <message>
        <source>the alerts of Prometheus</source>
        <translation>Prometheus のアラート</translation>
    </message>
    <message>
        <source>The address does not ask for TLS.</source>
        <translation>TLS を使わないアドレスです。</translation>
    </message>
    <message>
        <source>The address does not ask for TLS: the password or token travels in the clear.</source>
        <translation>TLS を使わないアドレスのため、パスワードやトークンが暗号化されずに送られます。</translation>
    </message>
    <message>
        <source>Use an https address.</source>
        <translation>https のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>%1, but the certificate is not verified.</source>
        <translation>%1。ただし、証明書は検証していません。</translation>
    </message>
    <message>
        <source>Name the authority's certificate in the profile and switch the verification on.</source>
        <translation>プロファイルで認証局の証明書を指定し、検証を有効にしてください。</translation>
    </message>
    <message>
        <source>%1 did not agree on a secure connection in time. Check that the port speaks TLS and that no firewall swallows it.</source>
        <translation>%1 と時間内に TLS 接続を確立できませんでした。ポートが TLS に対応していること、ファイアウォールが通信を破棄していないことを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not offer TLS. Switch it on there.</source>
        <translation>%1 は TLS に対応していません。サーバーで TLS を有効にしてください。</translation>
    </message>
    <message>
        <source>%1 closed the connection before TLS began. Check the port.</source>
        <translation>TLS の開始前に %1 が接続を閉じました。ポートを確認してください。</translation>
    </message>
    <message>
        <source>%1 wants to know who asks. Set a user and password, or a token, in the connection's settings.</source>
        <translation>%1 は認証を必要としています。接続設定でユーザー名とパスワード、またはトークンを設定してください。</translation>
    </message>
    <message>
        <source>%1 does not accept the user “%2” with this password. Correct them in the connection's settings.</source>
        <translation>%1 は、このパスワードではユーザー「%2」を受け付けません。接続設定を修正してください。</translation>
    </message>
    <message>
        <source>%1 does not accept the token. It may have expired: set a new one in the connection's settings.</source>
        <translation>%1 はこのトークンを受け付けません。期限切れの可能性があります。接続設定で新しいトークンを設定してください。</translation>
    </message>
    <message>
        <source>%1 does not allow this. Give the user the right to it on the server.</source>
        <translation>%1 で許可されていない操作です。サーバーでユーザーに権限を与えてください。</translation>
    </message>
    <message>
        <source>There is nothing at %1. Check the address.</source>
        <translation>%1 には何もありません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile. Load it again.</source>
        <translation>%1 の内容が変更されています。読み込み直してください。</translation>
    </message>
    <message>
        <source>%1 cannot answer now: it is overloaded, starting or stopping. Try again shortly.</source>
        <translation>%1 は過負荷、起動中、または停止中のため応答できません。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 met an error of its own (HTTP %2). Look into its log.</source>
        <translation>%1 でエラーが発生しました（HTTP %2）。サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not take the request (HTTP %2). Check the address and the server's version.</source>
        <translation>%1 が要求を受け付けませんでした（HTTP %2）。アドレスとサーバーのバージョンを確認してください。</translation>
    </message>
    <message>
        <source>%1 redirects somewhere else, most likely to a login page. Check the address and what signs in there.</source>
        <translation>%1 は別の場所（おそらくログイン画面）へ転送しています。アドレスと認証方法を確認してください。</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data, most likely a login page. Check the address, and that its sign-in takes a password or token without a form.</source>
        <translation>%1 はデータではなく Web ページ（おそらくログイン画面）を返しました。アドレスと、フォームを使わずにパスワードまたはトークンで認証できることを確認してください。</translation>
    </message>
    <message>
        <source>Nothing before this place is marked with the anchor “%1”.</source>
        <translation>この位置より前にアンカー「%1」がありません。</translation>
    </message>
    <message>
        <source>The aliases unfold to too many values.</source>
        <translation>エイリアスの展開結果が多すぎます。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>The edited text</source>
        <translation>編集中のテキスト</translation>
    </message>
    <message>
        <source>“%1” cannot be changed without changing something else, such as a value that is shared by an anchor. Change it in the file by hand.</source>
        <translation>「%1」を変更すると、アンカーで共有している値など、ほかの値も変わります。ファイルを手で変更してください。</translation>
    </message>
    <message>
        <source>There is no “%1” in the file.</source>
        <translation>ファイルに「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” holds several values. Change them one by one.</source>
        <translation>「%1」には複数の値があります。一つずつ変更してください。</translation>
    </message>
    <message>
        <source>“%1” is not a list. Make it one, or remove it.</source>
        <translation>「%1」は一覧ではありません。一覧にするか、削除してください。</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB and was not read.</source>
        <translation>ファイルが 4 MiB を超えているため読み込みませんでした。</translation>
    </message>
    <message>
        <source>This is not UTF-8 text. Save the file in the encoding UTF-8.</source>
        <translation>UTF-8 のテキストではありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>A second document begins here. Keep one document in the file.</source>
        <translation>ここから二つ目の文書が始まっています。ファイルには一つの文書だけを書いてください。</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>YAML として正しくありません: %1</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>ここに値がありません。</translation>
    </message>
    <message>
        <source>This key is not a plain text. Write the key as a word.</source>
        <translation>キーが文字列ではありません。キーは語で書いてください。</translation>
    </message>
    <message>
        <source>The key “%1” stands here a second time. Keep one of the two.</source>
        <translation>キー「%1」が重複しています。どちらか一つにしてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The secrets are not a JSON object. Write {"database": …}.</source>
        <translation>秘密情報が JSON オブジェクトではありません。{"database": …} の形で書いてください。</translation>
    </message>
    <message>
        <source>The secret “%1” is not a text. Write it in quotes.</source>
        <translation>秘密情報「%1」が文字列ではありません。引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Line %1 of the secrets is not of the form NAME=VALUE.</source>
        <translation>秘密情報の %1 行目が NAME=VALUE の形ではありません。</translation>
    </message>
    <message>
        <source>No keychain service runs here. Start one (GNOME Keyring, KWallet), or keep the secret for this run only.</source>
        <translation>キーチェーンのサービスが動いていません。GNOME Keyring や KWallet を起動するか、今回の起動中だけ保持してください。</translation>
    </message>
    <message>
        <source>The keychain did not give access. Unlock it and try again.</source>
        <translation>キーチェーンへのアクセスが拒否されました。ロックを解除してからやり直してください。</translation>
    </message>
    <message>
        <source>The keychain failed. Try again, or look at its own program.</source>
        <translation>キーチェーンでエラーが起きました。やり直すか、キーチェーンの管理プログラムで確認してください。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Since (%1)</source>
        <translation>開始 (%1)</translation>
    </message>
    <message>
        <source>Until (%1)</source>
        <translation>終了 (%1)</translation>
    </message>
    <message>
        <source>The metrics history %1 cannot be written: %2 Monitoring goes on in memory. Check the folder's rights and the free space of its disk.</source>
        <translation>メトリクス履歴 %1 に書き込めません: %2 監視はメモリ上で続けます。フォルダの権限とディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The metrics history was damaged. It was renamed to %1 and a new one begun: charts show nothing from before.</source>
        <translation>メトリクス履歴が壊れていたため、%1 に名前を変えて新しい履歴を始めました。以前のグラフは表示されません。</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2. Check the folder.</source>
        <translation>%1 を作成できません: %2。フォルダを確認してください。</translation>
    </message>
    <message>
        <source>The metrics history %1 was written by a newer version of Toban. Update Toban, or move the file away.</source>
        <translation>メトリクス履歴 %1 は新しいバージョンの Toban で書かれています。Toban を更新するか、ファイルを移動してください。</translation>
    </message>
    <message>
        <source>The metrics history is damaged.</source>
        <translation>メトリクス履歴が壊れています。</translation>
    </message>
    <message>
        <source>The damaged metrics history %1 cannot be renamed: %2. Move it away.</source>
        <translation>壊れたメトリクス履歴 %1 の名前を変更できません: %2。ファイルを移動してください。</translation>
    </message>
    <message>
        <source>Prometheus does not have %1; only Toban's own history does.</source>
        <translation>%1 は Prometheus にはなく、Toban の履歴にだけあります。</translation>
    </message>
    <message>
        <source>“%1” picks no series. Write a part of the name, and labels in braces: %2.</source>
        <translation>「%1」では系列を選べません。名前の一部と、波括弧のラベルを書いてください: %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1（%2 から）</translation>
    </message>
    <message>
        <source>%1 (limit %2)</source>
        <translation>%1（閾値 %2）</translation>
    </message>
    <message>
        <source>No data yet on %1</source>
        <translation>%1 のデータがまだありません</translation>
    </message>
    <message>
        <source>No complete data on %1 since %2</source>
        <translation>%1 のデータが %2 から揃っていません</translation>
    </message>
    <message>
        <source>CRITICAL when it is DOWN</source>
        <translation>DOWN のとき CRITICAL</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2 以上で %1</translation>
    </message>
    <message>
        <source>%1 at %2 and below</source>
        <translation>%2 以下で %1</translation>
    </message>
    <message>
        <source>Add an instance of the application to the profile.</source>
        <translation>プロファイルにアプリケーションのインスタンスを追加してください。</translation>
    </message>
    <message>
        <source>Add a host with node_exporter to the profile.</source>
        <translation>プロファイルに node_exporter のあるホストを追加してください。</translation>
    </message>
    <message>
        <source>Add the host of the database, with node_exporter, to the profile.</source>
        <translation>プロファイルに node_exporter のあるデータベースのホストを追加してください。</translation>
    </message>
    <message>
        <source>Add the database to the profile.</source>
        <translation>プロファイルにデータベースを追加してください。</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前の値</translation>
    </message>
    <message>
        <source>Nothing is monitored yet.</source>
        <translation>監視項目がまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>All %n monitored item(s) are within their limits.</source>
        <translation><numerusform>監視項目 %n 件はすべて閾値の範囲内です。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more item(s)</source>
        <translation><numerusform>%1、ほか %n 件</numerusform></translation>
    </message>
    <message>
        <source>The preferences in %1 cannot be understood. Correct or remove that file.</source>
        <translation>%1 の設定を読み取れません。ファイルを修正するか削除してください。</translation>
    </message>
    <message>
        <source>The preferences could not be kept in %1. Check that the folder exists and may be written to.</source>
        <translation>設定を %1 に保存できませんでした。フォルダーがあり、書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>The profile could not be written to %1: %2. Check the folder's rights and the space on the disk.</source>
        <translation>プロファイルを %1 に書き込めませんでした: %2。フォルダーの権限とディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>There is no profile “%1”: the file %2 does not exist.</source>
        <translation>プロファイル「%1」はありません。ファイル %2 が存在しません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Correct its rights.</source>
        <translation>ファイル %1 を読めません: %2。権限を直してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a profile. Use letters a–z, digits, “-”, “_” and “.”, at most 64.</source>
        <translation>「%1」はプロファイル名に使えません。英字、数字、「-」「_」「.」で 64 文字以内にしてください。</translation>
    </message>
    <message>
        <source>There is a profile “%1” already. Choose another name.</source>
        <translation>プロファイル「%1」はすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The file %1 was changed by someone else meanwhile. Load the profile again and repeat the change.</source>
        <translation>ファイル %1 は、その間に変更されています。プロファイルを読み込み直し、変更をやり直してください。</translation>
    </message>
    <message>
        <source>This item has no keys. Write “name: …” and the other keys behind the “-”.</source>
        <translation>この項目にはキーがありません。「-」の後に「name: …」などのキーを書いてください。</translation>
    </message>
    <message>
        <source>The name “%1” stands here a second time. Give each its own.</source>
        <translation>「%1」という名前が重複しています。それぞれ別の名前にしてください。</translation>
    </message>
    <message>
        <source>“access: basic” needs a user. Add “user”.</source>
        <translation>「access: basic」にはユーザーが必要です。「user」を追加してください。</translation>
    </message>
    <message>
        <source>The user “%1” is not used. Add “access: basic” if it shall be.</source>
        <translation>ユーザー「%1」は使われません。使うなら「access: basic」を追加してください。</translation>
    </message>
    <message>
        <source>The server's certificate is not checked: anyone on the way can read the secrets. Name the server's authority under “authority”.</source>
        <translation>サーバーの証明書を検証していません。通信経路で秘密情報を読まれるおそれがあります。「authority」に認証局を指定してください。</translation>
    </message>
    <message>
        <source>The secret goes to %1 unencrypted. Use https.</source>
        <translation>秘密情報が暗号化されずに %1 へ送られます。https を使ってください。</translation>
    </message>
    <message>
        <source>“%1” has a “/” in it. Write the name without.</source>
        <translation>「%1」に「/」が含まれています。「/」のない名前にしてください。</translation>
    </message>
    <message>
        <source>The database server's certificate is not checked: anyone on the way can read the password and the data. Use verify-full.</source>
        <translation>データベースサーバーの証明書を検証していません。通信経路でパスワードとデータを読まれるおそれがあります。verify-full を使ってください。</translation>
    </message>
    <message>
        <source>“%1” is not a destination. Write user@host or a name of your ssh configuration.</source>
        <translation>「%1」は接続先ではありません。user@host または ssh 設定の名前を書いてください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Correct the path or its rights.</source>
        <translation>ファイル %1 を読めません: %2。パスまたは権限を直してください。</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in the file %1.</source>
        <translation>ファイル %1 に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>The file holds no keys. Write “environment: production” and the other keys, each on a line of its own.</source>
        <translation>ファイルにキーがありません。「environment: production」などのキーを 1 行に一つずつ書いてください。</translation>
    </message>
    <message>
        <source>Write one value here.</source>
        <translation>値を一つ書いてください。</translation>
    </message>
    <message>
        <source>“%1” has blanks at its ends or control characters in it. Remove them.</source>
        <translation>「%1」の前後に空白があるか、制御文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a port. Write a number from 1 to 65535.</source>
        <translation>「%1」はポート番号ではありません。1 から 65535 までの数を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a time span. Write seconds, minutes or hours, at most a day: 10s, 1m, 1h.</source>
        <translation>「%1」は時間の長さではありません。秒、分、時間で 1 日以内を書いてください: 10s, 1m, 1h</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Write its name as in the tz database: Asia/Tokyo, UTC.</source>
        <translation>「%1」はタイムゾーンではありません。tz データベースの名前を書いてください: Asia/Tokyo, UTC</translation>
    </message>
    <message>
        <source>“%1” is not a full path. Write the path of the file from the root on.</source>
        <translation>「%1」は絶対パスではありません。ルートからのパスを書いてください。</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Write it without, name the user under “user”, and enter the password in Toban, which keeps it in the keychain.</source>
        <translation>アドレスにユーザー名またはパスワードが含まれています。取り除き、ユーザーは「user」に書き、パスワードは当番で入力してください。キーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>“%1” goes on after the path. End it before the “?” or “#”.</source>
        <translation>「%1」はパスの後に続きがあります。「?」や「#」の前までを書いてください。</translation>
    </message>
    <message>
        <source>Write keys and values below it, each on a line of its own, indented.</source>
        <translation>その下に字下げして、キーと値を 1 行に一つずつ書いてください。</translation>
    </message>
    <message>
        <source>Write a list below it, each item behind a “-”.</source>
        <translation>その下に「-」で始まる一覧を書いてください。</translation>
    </message>
    <message>
        <source>“%1” is something else than expected. %2</source>
        <translation>「%1」の種類が違います。%2</translation>
    </message>
    <message>
        <source>“%1” is not known here. Write one of: %2.</source>
        <translation>「%1」は指定できません。次のいずれかを書いてください: %2</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it with its value.</source>
        <translation>「%1」がありません。値とともに追加してください。</translation>
    </message>
    <message>
        <source>“%1” is not read. Remove it: secrets do not belong in this file. Enter them in Toban, which keeps them in the keychain.</source>
        <translation>「%1」は読み取りません。秘密情報はこのファイルに書けないため、削除してください。当番で入力すると、キーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>“%1” is not known here and is left alone.</source>
        <translation>「%1」は未知のキーです。そのまま残します。</translation>
    </message>
    <message>
        <source>“%1” is not known here and is left alone. “%2” may be meant.</source>
        <translation>「%1」は未知のキーです。そのまま残します。「%2」の誤りかもしれません。</translation>
    </message>
    <message>
        <source>What Toban knows of this service.</source>
        <translation>当番が扱うこのサービスの設定です。</translation>
    </message>
    <message>
        <source>No secret is written here: Toban keeps them in the keychain.</source>
        <translation>秘密情報は書きません。キーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>production, staging or development</source>
        <translation>production（本番）、staging（検証）、development（開発）のいずれか</translation>
    </message>
    <message>
        <source>How often the service is asked: 10s, 1m …</source>
        <translation>取得の間隔: 10s, 1m など</translation>
    </message>
    <message>
        <source>The running copies of the application, each with its Actuator.</source>
        <translation>アプリケーションの各インスタンスとその Actuator</translation>
    </message>
    <message>
        <source>The application's PostgreSQL.</source>
        <translation>アプリケーションの PostgreSQL</translation>
    </message>
    <message>
        <source>The S3 storage with the buckets for backups and logs.</source>
        <translation>バックアップとログのバケットがある S3 ストレージ</translation>
    </message>
    <message>
        <source>The machines below it, seen through node_exporter and ssh.</source>
        <translation>node_exporter と ssh で見るホスト</translation>
    </message>
    <message>
        <source>A Prometheus, Thanos or Mimir, for charts over long times.</source>
        <translation>長期間のグラフに使う Prometheus、Thanos、Mimir</translation>
    </message>
    <message>
        <source>An Alertmanager, for alerts and silences.</source>
        <translation>アラートとサイレンスに使う Alertmanager</translation>
    </message>
    <message>
        <source>The file is written in a way that Toban cannot edit. Change it by hand.</source>
        <translation>このファイルは当番では編集できない書き方になっています。手で変更してください。</translation>
    </message>
    <message>
        <source>Standard input is longer than any secret. Pass only the secret there.</source>
        <translation>標準入力が長すぎます。秘密情報だけを渡してください。</translation>
    </message>
    <message>
        <source>What came on standard input is not UTF-8 text. Pass the secret in the encoding UTF-8.</source>
        <translation>標準入力の内容は UTF-8 のテキストではありません。秘密情報を UTF-8 で渡してください。</translation>
    </message>
    <message>
        <source>The history of health was damaged. It was renamed to %1 and a new one begun.</source>
        <translation>ヘルスの履歴が破損していました。%1 に名前を変更し、新しい履歴を開始しました。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The duty desk of the administrator of a production service.</source>
        <translation>本番サービスの管理者のための当番デスク。</translation>
    </message>
    <message>
        <source>Open the service with this profile.</source>
        <translation>このプロファイルのサービスを開きます。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>toban::AccessForm</name>
    <message>
        <source>Log in</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>How the server wants to be asked.</source>
        <translation>サーバーの認証方式です。</translation>
    </message>
    <message>
        <source>without</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>user and password (basic)</source>
        <translation>ユーザーとパスワード（Basic）</translation>
    </message>
    <message>
        <source>token (bearer)</source>
        <translation>トークン（Bearer）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>The user name for basic authentication.</source>
        <translation>Basic 認証のユーザー名です。</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>独自の認証局</translation>
    </message>
    <message>
        <source>PEM file of the certificate authority that signed the server's certificate; empty for a public one.</source>
        <translation>サーバー証明書に署名した認証局の PEM ファイル。公的な認証局の場合は空にします。</translation>
    </message>
    <message>
        <source>Check the server's certificate</source>
        <translation>サーバー証明書を検証する</translation>
    </message>
    <message>
        <source>Without the check, anyone between here and there can read the password. Better name the authority above.</source>
        <translation>検証しないと、経路上の第三者にパスワードを読み取られるおそれがあります。上で認証局を指定してください。</translation>
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
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>日時（%1）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Reading the audit trail</source>
        <translation>監査証跡を読み込み中</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Whatever Toban does to the service will stand here.</source>
        <translation>まだ変更はありません。Toban がサービスに対して行った操作はここに記録されます。</translation>
    </message>
    <message numerus="yes">
        <source>Intact: %n entries</source>
        <translation><numerusform>改ざんなし: %n 件</numerusform></translation>
    </message>
    <message>
        <source>Not intact: line %1: %2</source>
        <translation>問題あり: %1 行目: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Checks by the chain of hashes that nothing was altered or removed.</source>
        <translation>ハッシュの連鎖により、変更や削除がないことを確認します。</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査証跡</translation>
    </message>
</context>
<context>
    <name>toban::Chart</name>
    <message>
        <source>%1 latest %2</source>
        <translation>%1 最新 %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2 以上で %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>選択範囲を拡大</translation>
    </message>
    <message>
        <source>Zoom back</source>
        <translation>拡大を戻す</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>PNG でエクスポート…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV でエクスポート…</translation>
    </message>
    <message>
        <source>Export and more</source>
        <translation>エクスポートなど</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>%1 のメニュー</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Copied %1 as an image</source>
        <translation>%1 を画像としてコピーしました</translation>
    </message>
</context>
<context>
    <name>toban::ChartLegend</name>
    <message>
        <source>%1: click hides or shows it, Ctrl+click shows it alone</source>
        <translation>%1: クリックで表示を切り替え、Ctrl+クリックでこの系列のみ表示</translation>
    </message>
    <message>
        <source>%1, latest %2</source>
        <translation>%1、最新 %2</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation><numerusform>ほか %n 件</numerusform></translation>
    </message>
    <message>
        <source>Series that are not drawn; choosing one draws it</source>
        <translation>描画されていない系列（選ぶと描画します）</translation>
    </message>
</context>
<context>
    <name>toban::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type a page or an action</source>
        <translation>ページ名または操作を入力</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
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
        <translation>このコンピューターのキーチェーンにのみ保存され、ファイルには書かれません。</translation>
    </message>
    <message>
        <source>in the keychain; leave empty to keep it</source>
        <translation>キーチェーンに保存済み（空欄のままなら変更しません）</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>ファイルを選択: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
</context>
<context>
    <name>toban::ConnectionWatch</name>
    <message>
        <source>answers</source>
        <translation>応答あり</translation>
    </message>
</context>
<context>
    <name>toban::Console</name>
    <message>
        <source>“%1” is not a monitored item. There are: %2.</source>
        <translation>「%1」という監視項目はありません。あるもの: %2</translation>
    </message>
    <message>
        <source>There is no profile in %1. Set one up in Toban.</source>
        <translation>%1 にプロファイルがありません。当番で作成してください。</translation>
    </message>
    <message>
        <source>Name the profile with --profile. There are: %1.</source>
        <translation>--profile でプロファイルを指定してください。あるもの: %1</translation>
    </message>
    <message>
        <source>No file is open as %1. Open one: tobanctl --secrets-fd %1 … %1&lt;FILE.</source>
        <translation>番号 %1 で開いているファイルがありません。次のように開いてください: tobanctl --secrets-fd %1 … %1&lt;FILE</translation>
    </message>
    <message>
        <source>The secret “%1” is missing: use “secret set”, Toban, or --secrets-fd. An unlocked keychain is needed.</source>
        <translation>秘密情報「%1」がありません。「secret set」、当番、または --secrets-fd で渡してください。キーチェーンのロック解除も必要です。</translation>
    </message>
    <message>
        <source>The profile “%1” names no Prometheus. Add “prometheus” to it, or leave --promql out.</source>
        <translation>プロファイル「%1」に Prometheus がありません。「prometheus」を追加するか、--promql を外してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>ファイル %1 を読めません: %2</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>標準入力を読めません。</translation>
    </message>
    <message>
        <source>No series matches.</source>
        <translation>一致する系列がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation><numerusform>%n 件</numerusform></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>回答を出力できませんでした。</translation>
    </message>
</context>
<context>
    <name>toban::CursorTable</name>
    <message>
        <source>Values at the cursor</source>
        <translation>カーソル位置の値</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>カーソル位置</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Lowest in sight</source>
        <translation>表示範囲の最小</translation>
    </message>
    <message>
        <source>Highest in sight</source>
        <translation>表示範囲の最大</translation>
    </message>
    <message>
        <source>Measured (%1)</source>
        <translation>測定日時（%1）</translation>
    </message>
</context>
<context>
    <name>toban::DatabaseForm</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Host name of PostgreSQL. Empty when the service has no database.</source>
        <translation>PostgreSQL のホスト名。データベースがない場合は空にします。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Name of the database.</source>
        <translation>データベース名です。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>A role with pg_monitor is enough to watch.</source>
        <translation>監視だけなら pg_monitor を持つロールで十分です。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>How the connection is encrypted, as libpq's sslmode.</source>
        <translation>接続の暗号化方式（libpq の sslmode と同じ）です。</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>独自の認証局</translation>
    </message>
    <message>
        <source>PEM file of the certificate authority that signed the server's certificate; empty for a public one.</source>
        <translation>サーバー証明書に署名した認証局の PEM ファイル。公的な認証局の場合は空にします。</translation>
    </message>
</context>
<context>
    <name>toban::Desk</name>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>ガバナンス</translation>
    </message>
    <message numerus="yes">
        <source>%n passwords are missing.</source>
        <translation><numerusform>パスワードが %n 件登録されていません。</numerusform></translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>入力…</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答あり</translation>
    </message>
</context>
<context>
    <name>toban::EnvironmentTab</name>
    <message>
        <source>Asking %1 for its properties</source>
        <translation>%1 のプロパティを取得しています</translation>
    </message>
    <message>
        <source>Active profiles: %1</source>
        <translation>有効なプロファイル: %1</translation>
    </message>
    <message>
        <source>Only what is in force</source>
        <translation>有効なもののみ</translation>
    </message>
    <message>
        <source>Hides properties that an earlier source overrides</source>
        <translation>優先順位の高いソースに上書きされたプロパティを隠します</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
</context>
<context>
    <name>toban::ExchangesTab</name>
    <message>
        <source>Asking %1 for its last requests</source>
        <translation>%1 の最近のリクエストを取得しています</translation>
    </message>
    <message>
        <source>%1 has recorded no requests.</source>
        <translation>%1 にはリクエストの記録がありません。</translation>
    </message>
    <message>
        <source>HTTP exchanges</source>
        <translation>HTTP リクエスト</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Choose a request to see its headers.</source>
        <translation>リクエストを選ぶとヘッダーを表示します。</translation>
    </message>
</context>
<context>
    <name>toban::FormList</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>toban::HealthPage</name>
    <message>
        <source>Changes of groups are not recorded; those of their components are.</source>
        <translation>グループの変化は記録していません。構成要素の変化は記録しています。</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>まだ記録がありません。</translation>
    </message>
    <message>
        <source>No answer, so no details.</source>
        <translation>応答がないため、詳細はありません。</translation>
    </message>
    <message>
        <source>The application shows only its status. Its property management.endpoint.health.show-details makes it show components and details.</source>
        <translation>アプリケーションは全体の状態だけを公開しています。プロパティ management.endpoint.health.show-details を設定すると、構成要素と詳細が表示されます。</translation>
    </message>
    <message>
        <source>It has no details of its own.</source>
        <translation>固有の詳細はありません。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Changes in the last 30 days</source>
        <translation>過去 30 日間の変化</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>The profile names no instance of the application. Add one with its Actuator address to see its health.</source>
        <translation>プロファイルにアプリケーションのインスタンスがありません。Actuator のアドレスを追加すると、ヘルスチェックが表示されます。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ヘルスチェック</translation>
    </message>
</context>
<context>
    <name>toban::HealthTree</name>
    <message>
        <source>%1 (group)</source>
        <translation>%1（グループ）</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Health of the instances</source>
        <translation>インスタンスのヘルスチェック</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>toban::HostForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What Toban calls this host.</source>
        <translation>Toban での表示名です。</translation>
    </message>
    <message>
        <source>node_exporter</source>
        <translation>node_exporter</translation>
    </message>
    <message>
        <source>Address of its metrics; empty when it does not run there.</source>
        <translation>メトリクスのアドレス。稼働していない場合は空にします。</translation>
    </message>
    <message>
        <source>ssh</source>
        <translation>ssh</translation>
    </message>
    <message>
        <source>Destination as ssh takes it; empty when there is none.</source>
        <translation>ssh の接続先。ない場合は空にします。</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>新しいホスト</translation>
    </message>
</context>
<context>
    <name>toban::InstanceForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What Toban calls this instance, like app-1.</source>
        <translation>Toban での表示名です（例: app-1）。</translation>
    </message>
    <message>
        <source>Actuator</source>
        <translation>Actuator</translation>
    </message>
    <message>
        <source>Base address of Spring Boot Actuator.</source>
        <translation>Spring Boot Actuator のベースアドレスです。</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>新しいインスタンス</translation>
    </message>
</context>
<context>
    <name>toban::JvmPage</name>
    <message>
        <source>as of %1 %2</source>
        <translation>%1 %2 時点</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>The profile names no instance of the application. Add one with its Actuator address to see inside it.</source>
        <translation>プロファイルにアプリケーションのインスタンスがありません。Actuator のアドレスを追加すると、内部の様子が表示されます。</translation>
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
        <translation>継承</translation>
    </message>
</context>
<context>
    <name>toban::LoggersTab</name>
    <message>
        <source>Asking %1 for its loggers</source>
        <translation>%1 のロガーを取得しています</translation>
    </message>
    <message>
        <source>Inherit from parent</source>
        <translation>親から継承</translation>
    </message>
    <message>
        <source>Set level</source>
        <translation>レベルを変更</translation>
    </message>
    <message>
        <source>Changes the level of the selected loggers for the time chosen</source>
        <translation>選択したロガーのレベルを、指定した時間だけ変更します</translation>
    </message>
    <message>
        <source>Only set ones</source>
        <translation>設定済みのみ</translation>
    </message>
    <message>
        <source>Hides loggers that follow their parent</source>
        <translation>親のレベルを継承しているロガーを隠します</translation>
    </message>
    <message>
        <source>Take back after</source>
        <translation>元に戻すまでの時間</translation>
    </message>
    <message>
        <source>When a changed level goes back to what it was. When Toban is not running then, it goes back at the next start.</source>
        <translation>変更したレベルを元に戻す時期です。その時点で Toban が動作していない場合は、次回の起動時に戻します。</translation>
    </message>
    <message numerus="yes">
        <source>Take back after %n minute(s)</source>
        <translation><numerusform>%n 分後に元に戻す</numerusform></translation>
    </message>
    <message>
        <source>Never take back</source>
        <translation>元に戻さない</translation>
    </message>
    <message>
        <source>Changed from here</source>
        <translation>Toban から変更中</translation>
    </message>
    <message>
        <source>Revert now</source>
        <translation>今すぐ元に戻す</translation>
    </message>
    <message>
        <source>Loggers</source>
        <translation>ロガー</translation>
    </message>
    <message>
        <source>Changed levels</source>
        <translation>変更中のレベル</translation>
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
        <translation>サービスを切り替え…</translation>
    </message>
    <message>
        <source>Edit this service…</source>
        <translation>このサービスを編集…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>コマンド…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>About Toban</source>
        <translation>Toban について</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>%1 — %2 · %3 · Toban</source>
        <translation>%1 — %2 · %3 · Toban</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Toban %1&lt;/h3&gt;&lt;p&gt;The duty desk of the administrator of a production service.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Toban（当番）%1&lt;/h3&gt;&lt;p&gt;本番サービスの管理者のための当番デスクです。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降のもとで配布されるフリーソフトウェアです。&lt;/p&gt;&lt;p&gt;Qt %2&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>toban::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>章の本文</translation>
    </message>
</context>
<context>
    <name>toban::MetricPicker</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation><numerusform>%n 系列</numerusform></translation>
    </message>
    <message>
        <source>Add chart: any metric, by name, words or tag=value</source>
        <translation>グラフを追加: メトリクスの名前、説明、タグ=値で検索</translation>
    </message>
    <message>
        <source>Finds every metric of the service by words of its name, description and tags</source>
        <translation>サービスのすべてのメトリクスを、名前・説明・タグの語で検索します</translation>
    </message>
    <message>
        <source>Add chart</source>
        <translation>グラフを追加</translation>
    </message>
</context>
<context>
    <name>toban::MetricsPage</name>
    <message>
        <source>Image (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Reading which series there are</source>
        <translation>系列の一覧を読み込み中</translation>
    </message>
    <message>
        <source>Nothing has been measured yet. Charts appear with the first values of an instance, the database or a host.</source>
        <translation>まだ測定値がありません。インスタンス、データベース、ホストの最初の値が届くとグラフが表示されます。</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>インスタンス(&amp;I)</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>個別</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合算</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>All charts as PNG…</source>
        <translation>すべてのグラフを PNG で…</translation>
    </message>
    <message>
        <source>All charts as CSV…</source>
        <translation>すべてのグラフを CSV で…</translation>
    </message>
    <message>
        <source>Restore the preset's charts</source>
        <translation>プリセットのグラフに戻す</translation>
    </message>
    <message>
        <source>Nothing of this preset is measured here. Choose another one, or add charts by the field above.</source>
        <translation>このプリセットの項目はここでは測定されていません。別のプリセットを選ぶか、上の欄からグラフを追加してください。</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
</context>
<context>
    <name>toban::MetricsPanel</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>%1, per second</source>
        <translation>%1（毎秒）</translation>
    </message>
    <message>
        <source>sum of the instances</source>
        <translation>インスタンスの合計</translation>
    </message>
    <message>
        <source>mean of the instances</source>
        <translation>インスタンスの平均</translation>
    </message>
    <message>
        <source>Choose tags</source>
        <translation>タグを選択</translation>
    </message>
    <message>
        <source>Remove this chart</source>
        <translation>このグラフを削除</translation>
    </message>
</context>
<context>
    <name>toban::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ページ一覧</translation>
    </message>
</context>
<context>
    <name>toban::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>toban::ObjectStoreForm</name>
    <message>
        <source>Check the server's certificate</source>
        <translation>サーバー証明書を検証する</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Address of the S3 server. Empty when the service has no store.</source>
        <translation>S3 サーバーのアドレス。ストアがない場合は空にします。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Region of the buckets; part of every signature.</source>
        <translation>バケットのリージョン。すべての署名に含まれます。</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>The id of the access key.</source>
        <translation>アクセスキーの ID です。</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>アドレス形式</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the path or in the host name. AWS wants it in the host name, most others in the path.</source>
        <translation>バケット名をパスに置くか、ホスト名に置くか。AWS はホスト名、その他の多くはパスです。</translation>
    </message>
    <message>
        <source>bucket in the path</source>
        <translation>パスにバケット名</translation>
    </message>
    <message>
        <source>bucket in the host name</source>
        <translation>ホスト名にバケット名</translation>
    </message>
    <message>
        <source>Bucket of backups</source>
        <translation>バックアップ用バケット</translation>
    </message>
    <message>
        <source>Where backups are kept.</source>
        <translation>バックアップの保存先です。</translation>
    </message>
    <message>
        <source>Bucket of logs</source>
        <translation>ログ用バケット</translation>
    </message>
    <message>
        <source>Where old logs are archived; may be empty.</source>
        <translation>古いログのアーカイブ先。空でもかまいません。</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>独自の認証局</translation>
    </message>
    <message>
        <source>PEM file of the certificate authority that signed the server's certificate; empty for a public one.</source>
        <translation>サーバー証明書に署名した認証局の PEM ファイル。公的な認証局の場合は空にします。</translation>
    </message>
    <message>
        <source>Object store</source>
        <translation>オブジェクトストア</translation>
    </message>
</context>
<context>
    <name>toban::OverviewPage</name>
    <message>
        <source>Measured at %1</source>
        <translation>%1 に計測</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>%1 応答</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Show in Metrics</source>
        <translation>メトリクスで表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>保全</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>最新のバックアップ</translation>
    </message>
    <message>
        <source>Proven restorable</source>
        <translation>復旧の実証</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>toban::ProfileChooser</name>
    <message>
        <source>Switch service</source>
        <translation>サービスの切り替え</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>新しいサービス…</translation>
    </message>
</context>
<context>
    <name>toban::ProfileDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>不足している項目</translation>
    </message>
</context>
<context>
    <name>toban::ProfileForms</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>What the service is called and where it runs.</source>
        <translation>サービスの名前と環境です。</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>The running copies of the Spring Boot application, each with the address of its Actuator.</source>
        <translation>稼働中の Spring Boot アプリケーションと、それぞれの Actuator のアドレスです。</translation>
    </message>
    <message>
        <source>The PostgreSQL of the service, plain or Supabase. Leave the host empty to go without.</source>
        <translation>サービスの PostgreSQL（Supabase を含む）です。使わない場合はホストを空にします。</translation>
    </message>
    <message>
        <source>The S3 store of backups and archived logs. Leave the endpoint empty to go without.</source>
        <translation>バックアップとログアーカイブの S3 ストアです。使わない場合はエンドポイントを空にします。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The machines below, watched through node_exporter.</source>
        <translation>基盤となるマシンです。node_exporter で監視します。</translation>
    </message>
    <message>
        <source>Where there is one, charts read long ranges from it. Leave the address empty to go without.</source>
        <translation>設定すると、長期間のグラフをここから読み込みます。使わない場合はアドレスを空にします。</translation>
    </message>
    <message>
        <source>Where there is one, it delivers the alerts. Leave the address empty to go without.</source>
        <translation>設定すると、アラートの配信をここに任せます。使わない場合はアドレスを空にします。</translation>
    </message>
</context>
<context>
    <name>toban::Sampler</name>
    <message>
        <source>%1 did not answer within %2 s. Check that it runs and is not overloaded.</source>
        <translation>%1 は %2 秒以内に応答しませんでした。稼働しているか、過負荷でないかを確認してください。</translation>
    </message>
</context>
<context>
    <name>toban::SecretsDialog</name>
    <message>
        <source>Keep them in the keychain</source>
        <translation>キーチェーンに保存する</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The keychain has no passwords for these connections yet.</source>
        <translation>以下の接続のパスワードは、まだキーチェーンにありません。</translation>
    </message>
    <message>
        <source>%1 What is typed here is kept in memory until Toban quits.</source>
        <translation>%1 ここに入力した内容は、Toban を終了するまでメモリーにのみ保持されます。</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>データベースのパスワード</translation>
    </message>
    <message>
        <source>Secret key of the object store</source>
        <translation>オブジェクトストアのシークレットキー</translation>
    </message>
    <message>
        <source>Password or token of Prometheus</source>
        <translation>Prometheus のパスワードまたはトークン</translation>
    </message>
    <message>
        <source>Password or token of Alertmanager</source>
        <translation>Alertmanager のパスワードまたはトークン</translation>
    </message>
    <message>
        <source>Password or token of instance %1</source>
        <translation>インスタンス %1 のパスワードまたはトークン</translation>
    </message>
</context>
<context>
    <name>toban::ServerForm</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Address of Prometheus, Thanos or Mimir; charts read long ranges from it. Empty when there is none.</source>
        <translation>Prometheus、Thanos、Mimir のアドレス。長期間のグラフをここから読み込みます。ない場合は空にします。</translation>
    </message>
    <message>
        <source>Address of Alertmanager. Empty when there is none.</source>
        <translation>Alertmanager のアドレス。ない場合は空にします。</translation>
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
        <translation>半角英数字と - _ . のみ。プロファイルのフォルダーとキーチェーンの項目名になります。</translation>
    </message>
    <message>
        <source>What people call the service</source>
        <translation>サービスの呼び名</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>更新間隔</translation>
    </message>
</context>
<context>
    <name>toban::ServiceHead</name>
    <message>
        <source>Show in Metrics</source>
        <translation>メトリクスで表示</translation>
    </message>
</context>
<context>
    <name>toban::SettingsDialog</name>
    <message>
        <source>Show the status in the system tray</source>
        <translation>システムトレイに状態を表示する</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで動作を続ける</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
</context>
<context>
    <name>toban::SetupWizard</name>
    <message>
        <source>Set up a service</source>
        <translation>サービスの設定</translation>
    </message>
    <message>
        <source>There is a service called %1 already. Choose another name.</source>
        <translation>%1 というサービスは既にあります。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Toban watches a service: a Spring Boot application, its PostgreSQL, its S3 store and its hosts.&lt;/p&gt;&lt;p&gt;The next pages ask where these are. Each has a &lt;b&gt;Test&lt;/b&gt; button that shows exactly what works and what does not; each may be left out and added later.&lt;/p&gt;&lt;p&gt;Passwords go into the keychain of this computer, everything else into one file that you can read and keep under version control. Nothing is changed on the service.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Toban（当番）は、Spring Boot アプリケーションと、その PostgreSQL、S3 ストア、ホストからなるサービスを見守ります。&lt;/p&gt;&lt;p&gt;次のページから、それぞれの場所を設定します。&lt;b&gt;テスト&lt;/b&gt;ボタンで、何が動作し、何が動作しないかを確認できます。どの項目も省略でき、後から追加できます。&lt;/p&gt;&lt;p&gt;パスワードはこのコンピューターのキーチェーンに保存され、それ以外は 1 つの設定ファイルに保存されます。ファイルは読みやすく、バージョン管理にも適しています。サービス側には何も変更を加えません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Welcome to Toban</source>
        <translation>Toban へようこそ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>This is what will be written when you finish.</source>
        <translation>完了すると、以下の内容が保存されます。</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
    <message numerus="yes">
        <source>Instances: %n</source>
        <translation><numerusform>インスタンス: %n</numerusform></translation>
    </message>
    <message>
        <source>Database: %1 on %2</source>
        <translation>データベース: %2 の %1</translation>
    </message>
    <message>
        <source>Database: none</source>
        <translation>データベース: なし</translation>
    </message>
    <message>
        <source>Object store: %1</source>
        <translation>オブジェクトストア: %1</translation>
    </message>
    <message>
        <source>Object store: none</source>
        <translation>オブジェクトストア: なし</translation>
    </message>
    <message>
        <source>Prometheus: %1</source>
        <translation>Prometheus: %1</translation>
    </message>
    <message>
        <source>Prometheus: none</source>
        <translation>Prometheus: なし</translation>
    </message>
    <message>
        <source>Alertmanager: %1</source>
        <translation>Alertmanager: %1</translation>
    </message>
    <message>
        <source>Alertmanager: none</source>
        <translation>Alertmanager: なし</translation>
    </message>
    <message numerus="yes">
        <source>Hosts: %n</source>
        <translation><numerusform>ホスト: %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Secrets for the keychain: %n</source>
        <translation><numerusform>キーチェーンに保存する機密情報: %n</numerusform></translation>
    </message>
</context>
<context>
    <name>toban::SingleInstance</name>
    <message>
        <source>Toban cannot keep its data in %1. Check the folder's rights and the space on the disk.</source>
        <translation>%1 にデータを保存できません。フォルダーの権限とディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>Another window of Toban has this profile open.</source>
        <translation>このプロファイルは別の Toban のウィンドウで開かれています。</translation>
    </message>
</context>
<context>
    <name>toban::Sparkline</name>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Lowest %1, highest %2, latest %3</source>
        <translation>最小 %1、最大 %2、最新 %3</translation>
    </message>
</context>
<context>
    <name>toban::StateList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>ほか %n 件</numerusform></translation>
    </message>
</context>
<context>
    <name>toban::StateStack</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>toban::StatusStrip</name>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>実行中の処理の進捗</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>接続 %1: %2</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>キャンセル中</translation>
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
        <translation><numerusform>接続 %n 件</numerusform></translation>
    </message>
</context>
<context>
    <name>toban::TableView</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Shows the rows that hold every word (%1)</source>
        <translation>すべての語を含む行を表示します (%1)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>表示する列を選ぶ</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>見出し付きでコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n 行</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation><numerusform>%n 行中 %1 行</numerusform></translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>該当する行がありません。</translation>
    </message>
    <message>
        <source>No row holds “%1”.</source>
        <translation>「%1」を含む行がありません。</translation>
    </message>
</context>
<context>
    <name>toban::TasksTab</name>
    <message>
        <source>Asking %1 for its scheduled tasks</source>
        <translation>%1 の定期タスクを取得しています</translation>
    </message>
    <message>
        <source>%1 has no scheduled tasks.</source>
        <translation>%1 に定期タスクはありません。</translation>
    </message>
    <message>
        <source>Scheduled tasks</source>
        <translation>定期タスク</translation>
    </message>
</context>
<context>
    <name>toban::TestReportView</name>
    <message>
        <source>Result of the connection test</source>
        <translation>接続テストの結果</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
</context>
<context>
    <name>toban::ThreadsTab</name>
    <message>
        <source>Asking %1 for its threads</source>
        <translation>%1 のスレッドを取得しています</translation>
    </message>
    <message>
        <source>Save thread dump</source>
        <translation>スレッドダンプを保存</translation>
    </message>
    <message>
        <source>Thread dump saved as %1</source>
        <translation>スレッドダンプを %1 に保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 に書き込めません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Group equal stacks</source>
        <translation>同じスタックをまとめる</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>テキストで保存…</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Groups of threads</source>
        <translation>スレッドのグループ</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Choose a thread to see its stack.</source>
        <translation>スレッドを選ぶとスタックを表示します。</translation>
    </message>
</context>
<context>
    <name>toban::TimeRangeBar</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation><numerusform>%n日</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation><numerusform>%n時間</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation><numerusform>%n分</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation><numerusform>直近 %n 日間</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Last %n hour(s)</source>
        <translation><numerusform>直近 %n 時間</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation><numerusform>直近 %n 分間</numerusform></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Charts move on with time; click to hold them</source>
        <translation>グラフは時間とともに進みます。クリックで停止します</translation>
    </message>
    <message>
        <source>Charts stand still; click to follow the present</source>
        <translation>グラフは停止しています。クリックで現在に追従します</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Choose begin and end</source>
        <translation>開始と終了を選択</translation>
    </message>
</context>
<context>
    <name>toban::TimeRangeDialog</name>
    <message>
        <source>Range of time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>終了は開始より後にしてください。</translation>
    </message>
    <message>
        <source>No more than ten years are shown at once.</source>
        <translation>一度に表示できるのは 10 年までです。</translation>
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
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
</TS>
