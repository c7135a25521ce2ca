-- SPDX-License-Identifier: GPL-3.0-or-later
-- Deterministic sample data: the same rows at every start, so that tests may count them.
-- A multiplier coprime to a list's length walks through the whole list.

CREATE TEMPORARY TABLE words ON COMMIT DROP AS SELECT
    ARRAY['佐藤','鈴木','高橋','田中','伊藤','渡辺','山本','中村','小林','加藤','吉田','山田','佐々木','山口','松本','井上','木村','林','斎藤','清水','髙島','渡邊','齋藤'] AS family,
    ARRAY['サトウ','スズキ','タカハシ','タナカ','イトウ','ワタナベ','ヤマモト','ナカムラ','コバヤシ','カトウ','ヨシダ','ヤマダ','ササキ','ヤマグチ','マツモト','イノウエ','キムラ','ハヤシ','サイトウ','シミズ','タカシマ','ワタナベ','サイトウ'] AS family_kana,
    ARRAY['太郎','花子','健一','美咲','翔太','陽菜','大輔','さくら','直樹','結衣','拓也','愛','誠','由美子','蓮','葵','悠斗','凛','浩二'] AS given,
    ARRAY['タロウ','ハナコ','ケンイチ','ミサキ','ショウタ','ヒナ','ダイスケ','サクラ','ナオキ','ユイ','タクヤ','アイ','マコト','ユミコ','レン','アオイ','ユウト','リン','コウジ'] AS given_kana,
    ARRAY['東京都','大阪府','神奈川県','愛知県','福岡県','北海道','宮城県','京都府','広島県','沖縄県','埼玉県'] AS prefecture,
    ARRAY['第一開発部','第二開発部','インフラ部','データ分析部','品質保証部'] AS department,
    ARRAY['金融','製造','流通','通信','医療','公共','教育'] AS industry,
    ARRAY['みらい','さくら','東洋','北斗','富士見','青葉','日向','あけぼの','瑞穂','千歳','大和','若葉','銀河'] AS company,
    ARRAY['システム','ソリューションズ','テクノロジー','情報サービス','ネットワークス','データ'] AS company_suffix,
    ARRAY['販売管理','在庫管理','会計','人事給与','予約','電子カルテ','決済','物流','顧客管理','勤怠管理','需要予測'] AS domain,
    ARRAY['刷新','新規開発','保守運用','クラウド移行','性能改善'] AS kind,
    ARRAY['バックエンドエンジニア','フロントエンドエンジニア','インフラエンジニア','データエンジニア','テストエンジニア','プロジェクトリーダー','データベース管理者'] AS position;

INSERT INTO skills SELECT n, name, category
FROM unnest(
    ARRAY['Java','Spring Boot','Kotlin','Python','TypeScript','React','Vue.js','Go','C#','C++','PostgreSQL','Oracle Database','MySQL','AWS','OCI','Docker','Kubernetes','Terraform','Linux','要件定義','基本設計','テスト設計','プロジェクト管理','英語'],
    ARRAY['言語','フレームワーク','言語','言語','言語','フレームワーク','フレームワーク','言語','言語','言語','データベース','データベース','データベース','クラウド','クラウド','インフラ','インフラ','インフラ','インフラ','上流工程','上流工程','品質','管理','語学']
) WITH ORDINALITY AS s(name, category, n);

INSERT INTO users
SELECT 'user-' || n, 'user' || n || '@example.com',
       family[1 + n * 7 % 23] || ' ' || given[1 + n * 5 % 19],
       CASE WHEN n % 100 = 0 THEN 'admin' WHEN n % 20 = 0 THEN 'manager' ELSE 'sales' END,
       n % 17 <> 0,
       timestamptz '2022-04-01 09:00+09' + n * interval '7 hours',
       CASE WHEN n % 9 <> 0 THEN timestamptz '2026-04-01 08:30+09' + n * interval '11 minutes' END
FROM words, generate_series(1, 3000) AS n;

INSERT INTO user_profiles
SELECT 'user-' || n, family_kana[1 + n * 7 % 23] || ' ' || given_kana[1 + n * 5 % 19],
       format('090-%s-%s', lpad((n * 37 % 10000)::text, 4, '0'), lpad((n * 91 % 10000)::text, 4, '0')),
       prefecture[1 + n * 3 % 11],
       date '1965-01-01' + n * 7 % 14000,
       jsonb_build_object('language', CASE WHEN n % 8 = 0 THEN 'en' ELSE 'ja' END,
                          'notifications', jsonb_build_object('email', n % 3 <> 0, 'slack', n % 2 = 0)),
       CASE WHEN n % 50 = 0 THEN decode(repeat(lpad(to_hex(n % 256), 2, '0'), 256), 'hex') END
FROM words, generate_series(1, 3000) AS n;

INSERT INTO clients (name, industry, prefecture)
SELECT format('株式会社%s%s%s', company[1 + n % 13], company_suffix[1 + n % 6],
              CASE WHEN n >= 78 THEN ' ' || prefecture[1 + n % 11] || '支社' ELSE '' END),
       industry[1 + n % 7], prefecture[1 + n % 11]
FROM words, generate_series(0, 199) AS n;

INSERT INTO employees (full_name, kana, department, hired_on, monthly_rate, available_on, note)
SELECT family[1 + n * 11 % 23] || ' ' || given[1 + n * 13 % 19],
       family_kana[1 + n * 11 % 23] || ' ' || given_kana[1 + n * 13 % 19],
       department[1 + n % 5],
       date '2005-04-01' + n * 13 % 7300,
       500000 + n * 7 % 61 * 10000,
       CASE WHEN n % 3 = 0 THEN date '2026-05-01' + n % 180 END,
       CASE WHEN n % 25 = 0 THEN E'希望: リモート勤務\n備考: "週3日"まで, C:\\work' END
FROM words, generate_series(1, 1200) AS n;

INSERT INTO employee_skills
SELECT e, 1 + (e * 5 + k * 7) % 24, 0.5 + (e + k) % 24 * 0.5
FROM generate_series(1, 1200) AS e, generate_series(0, 3) AS k;

INSERT INTO projects (client_id, title, started_on, ended_on)
SELECT 1 + n * 7 % 200, domain[1 + n % 11] || 'システム' || kind[1 + n % 5],
       date '2024-04-01' + n * 3 % 730,
       CASE WHEN n % 4 = 0 THEN date '2024-04-01' + n * 3 % 730 + 180 END
FROM words, generate_series(1, 500) AS n;

INSERT INTO job_requirements (project_id, title, description, status, required_skills, monthly_rate, headcount, posted_by, posted_at, updated_at)
SELECT 1 + n * 3 % 500,
       position[1 + n % 7] || '（' || domain[1 + n * 2 % 11] || '）',
       format(E'%sシステムの%sを担当していただきます。\n勤務地: %s / 期間: %s か月〜', domain[1 + n * 2 % 11], kind[1 + n % 5], prefecture[1 + n % 11], 3 + n % 10),
       (ARRAY['ACTIVE','ACTIVE','FILLED','CLOSED','DRAFT'])[1 + n % 5]::job_status,
       (SELECT array_agg(name ORDER BY id) FROM skills WHERE id IN (1 + n % 24, 1 + (n + 9) % 24, 1 + (n + 13) % 24)),
       int4range(500000 + n % 30 * 10000, 700000 + n % 40 * 10000 + 200000),
       1 + n % 3, 'user-' || 1 + n * 7 % 3000,
       timestamptz '2026-01-05 09:00+09' + n * interval '53 minutes',
       timestamptz '2026-01-05 09:00+09' + n * interval '53 minutes'
FROM words, generate_series(1, 2000) AS n;

INSERT INTO applications (job_requirement_id, employee_id, status, offered_rate, comment, applied_at)
SELECT 1 + n % 2000, 1 + (n * 7 + n / 2000 * 401) % 1200,
       (ARRAY['APPLIED','INTERVIEW','OFFERED','ACCEPTED','REJECTED','APPLIED','REJECTED'])[1 + n % 7]::application_status,
       CASE WHEN n % 7 IN (2, 3) THEN 600000 + n % 40 * 10000 END,
       CASE WHEN n % 10 = 0 THEN '面談希望日: ' || n % 28 + 1 || '日 午後' END,
       timestamptz '2026-01-06 10:00+09' + n * interval '17 minutes'
FROM generate_series(1, 6000) AS n;

INSERT INTO audit.events (occurred_at, user_id, action, detail)
SELECT timestamptz '2026-03-01 00:00+09' + n * interval '9 minutes', 'user-' || 1 + n * 13 % 3000,
       (ARRAY['LOGIN','LOGOUT','LOGIN_FAILED','JOB_POSTED','APPLICATION_UPDATED'])[1 + n % 5],
       jsonb_build_object('ip', format('192.0.2.%s', n % 254 + 1), '件数', n % 20)
FROM generate_series(1, 5000) AS n;

REFRESH MATERIALIZED VIEW monthly_applications;
