/**
 * Leaders whose names Japanese newspapers and diplomats have a settled form for: under the id of their country, the name as the source writes it and the
 * name in Japanese. Neighbours that write in Chinese characters are written in them. Whoever is not here keeps the source's spelling in Japanese too.
 */

const table = `
japan: Akihito=明仁上皇, Hirohito=昭和天皇, Yoshida=吉田茂, Kishi=岸信介, Ikeda=池田勇人, Sato=佐藤栄作, Eisaku Sato=佐藤栄作, Kakui Tanaka=田中角栄
japan: Takeo Miki=三木武夫, Takeo Fukuda=福田赳夫, Masayoshi Ohira=大平正芳, Zenko Suzuki=鈴木善幸, Yasuhiro Nakasone=中曽根康弘, Noboru Takeshita=竹下登
japan: Toshiki Kaifu=海部俊樹, Kiichi Miyazawa=宮沢喜一, Morihiro Hosokawa=細川護熙, Tomiichi Murayama=村山富市, Ryutaro Hashimoto=橋本龍太郎
japan: Keizo Obuchi=小渕恵三, Yoshiro Mori=森喜朗, Junichiro Koizumi=小泉純一郎, Shinzo Abe=安倍晋三, Yasuo Fukuda=福田康夫
japan: Taro Aso=麻生太郎, Yukio Hatoyama=鳩山由紀夫, Naoto Kan=菅直人, Yoshihiko Noda=野田佳彦, Suga Yoshihide=菅義偉, Kishida Fumio=岸田文雄
china: Soong=宋子文, Deng Xiaoping=鄧小平, Zhao Ziyang=趙紫陽, Li Xiannian=李先念, Li Peng=李鵬, Jiang Zemin=江沢民, Zhu Rongji=朱鎔基, Hu Jintao=胡錦濤
china: Wen Jiabao=温家宝, Xi Jinping=習近平, Li Keqiang=李克強, Liu He=劉鶴
taiwan: Ch’en=陳誠, Yen Chia-kan=厳家淦
korea-south: Rhee=李承晩, Paik=白斗鎮, Park=朴正煕, Park Chung Hee=朴正煕, Il Kwon Chung=丁一権, Chong Pil Kim=金鍾泌, Chun Doo Hwan=全斗煥, Roh Tae-woo=盧泰愚
korea-south: Kim Yong-sam=金泳三, Kim Dae-jung=金大中, Roh Moo-Hyun=盧武鉉, Lee Myung-bak=李明博, Park Geun-Hye=朴槿恵, Moon Jae-in=文在寅, Yoon Suk Yeol=尹錫悦
singapore: Lee Kuan Yew=リー・クアンユー, Goh Chok Tong=ゴー・チョクトン, Lee Hsien Loong=リー・シェンロン, Lee Hsien Leong=リー・シェンロン
vietnam: Tran Van Huu=チャン・バン・フー, Diem=ゴ・ディン・ジエム, Nguyen Van Thieu=グエン・バン・チュー, Tran Duc Luong=チャン・ドゥック・ルオン
vietnam: Phan Van Khai=ファン・バン・カイ, Nguyen Minh Triet=グエン・ミン・チエット, Nguyen Tan Dung=グエン・タン・ズン, Truong Tan Sang=チュオン・タン・サン
vietnam: Nguyen Xuan Phuc=グエン・スアン・フック, Võ Văn Thưởng=ボー・バン・トゥオン, Tô Lâm=トー・ラム
burma: U Nu=ウー・ヌー, U Win Maung=ウィン・マウン, Ne Win=ネ・ウィン
cambodia: Sihanouk=ノロドム・シアヌーク
thailand: Prayut Chan-O-Cha=プラユット・チャンオーチャー
malaysia: Mahathir bin Muhammad=マハティール・モハマド, Najib Razak=ナジブ・ラザク
brunei: Hassanal Bolkiah=ハサナル・ボルキア
philippines: Roxas=マニュエル・ロハス, Quirino=エルピディオ・キリノ, Garcia=カルロス・ガルシア, Macapagal=ディオスダド・マカパガル
philippines: Ferdinand Marcos=フェルディナンド・マルコス, Corazon C. Aquino=コラソン・アキノ, Fidel Ramos=フィデル・ラモス, Joseph Estrada=ジョセフ・エストラダ
philippines: Gloria Macapagal-Arroyo=グロリア・アロヨ, Benigno Aquino 3rd=ベニグノ・アキノ3世, Ferdinand Marcos Jr.=フェルディナンド・マルコス・ジュニア
philippines: Ferdinand Romualdez Marcos Jr.=フェルディナンド・マルコス・ジュニア
indonesia: Sukarno=スカルノ, Soeharto=スハルト, Suharto=スハルト, Abdurrachman Wahid=アブドゥルラフマン・ワヒド, Wahid=アブドゥルラフマン・ワヒド
indonesia: Megawati Sukarnoputri=メガワティ・スカルノプトリ, Susilo Bambang Yudhoyono=スシロ・バンバン・ユドヨノ, Joko Widodo=ジョコ・ウィドド
indonesia: Prabowo Subianto=プラボウォ・スビアント
australia: Hughes=ビリー・ヒューズ, Lyons=ジョセフ・ライオンズ, Lord Gowrie=ガウリー卿, Curtin=ジョン・カーティン, Chifley=ベン・チフリー, Menzies=ロバート・メンジーズ
australia: Harold E. Holt=ハロルド・ホルト, John G. Gorton=ジョン・ゴートン, William McMahon=ウィリアム・マクマホン, Edward Gough Whitlam=ゴフ・ホイットラム
australia: John Malcolm Fraser=マルコム・フレーザー, Robert J. L. Hawke=ボブ・ホーク, Paul Keating=ポール・キーティング, John Howard=ジョン・ハワード
australia: Kevin Rudd=ケビン・ラッド, Julia Gillard=ジュリア・ギラード, Anthony J. Abbott=トニー・アボット, Malcolm B. Turnbull=マルコム・ターンブル
australia: Scott Morrison=スコット・モリソン, Anthony Albanese=アンソニー・アルバニージー
new-zealand: Robert D. Muldoon=ロバート・マルドゥーン, John Key=ジョン・キー
india: Nehru=ジャワハルラル・ネール, Radhakrishnan=サルベパリ・ラダクリシュナン, Indira Gandhi=インディラ・ガンジー, Morarji Desai=モラルジ・デサイ
india: Rajiv Gandhi=ラジブ・ガンジー, P.V. Narasimha Rao=ナラシマ・ラオ, Inder Kumar Gujral=インデル・クマール・グジュラール, Atal Vajpayee=アタル・ビハリ・バジパイ
india: Manmohan Singh=マンモハン・シン, Narendra Modi=ナレンドラ・モディ
pakistan: Ayub Khan=アユーブ・カーン, Muhammad Zia ul-Haq=ジアウル・ハク, Mohammed Nawaz Sharif=ナワズ・シャリフ, Nawaz Sharif=ナワズ・シャリフ
pakistan: Pervez Musharraf=ペルベズ・ムシャラフ
afghanistan: Hamid Karzai=ハミド・カルザイ
kazakhstan: Nursultan Nazarbayev=ヌルスルタン・ナザルバエフ
united-kingdom: George VI=ジョージ6世, Elizabeth II=エリザベス2世, MacDonald=ラムゼー・マクドナルド, Churchill=ウィンストン・チャーチル, Attlee=クレメント・アトリー
united-kingdom: Eden=アンソニー・イーデン, Macmillan=ハロルド・マクミラン, Douglas-Home=アレック・ダグラス＝ヒューム, Wilson=ハロルド・ウィルソン
united-kingdom: Harold Wilson=ハロルド・ウィルソン, Edward R. G. Heath=エドワード・ヒース, James Callaghan=ジェームズ・キャラハン
united-kingdom: Margaret Thatcher=マーガレット・サッチャー, John Major=ジョン・メージャー, Tony Blair=トニー・ブレア, Gordon Brown=ゴードン・ブラウン
united-kingdom: David Cameron=デービッド・キャメロン, Theresa May=テリーザ・メイ, Liz Truss=リズ・トラス, Rishi Sunak=リシ・スナク, Keir Starmer=キア・スターマー
ireland: Charles J. Haughey=チャールズ・ホーヒー, John Bruton=ジョン・ブルートン, Bertie Ahern=バーティ・アハーン, Enda Kenny=エンダ・ケニー
ireland: Leo Varadkar=レオ・バラッカー
france: Briand=アリスティード・ブリアン, Laval=ピエール・ラバル, de Gaulle=シャルル・ドゴール, Charles de Gaulle=シャルル・ドゴール, Auriol=バンサン・オリオール
france: Pleven=ルネ・プレバン, Mayer=ルネ・マイエル, Mendes-France=ピエール・マンデスフランス, Mollet=ギ・モレ, Georges Pompidou=ジョルジュ・ポンピドゥー
france: Valery Giscard d’Estaing=バレリー・ジスカールデスタン, Raymond O. J. Barre=レイモン・バール, Francois Mitterrand=フランソワ・ミッテラン
france: Edouard Balladur=エドゥアール・バラデュール, Jacques Chirac=ジャック・シラク, Jacques R. Chirac=ジャック・シラク, Lionel Jospin=リオネル・ジョスパン
france: Nicolas Sarkozy=ニコラ・サルコジ, Nicloas Sarkozy=ニコラ・サルコジ, Francois Hollande=フランソワ・オランド, Emmanuel Macron=エマニュエル・マクロン
germany: Adenauer=コンラート・アデナウアー, Heuss=テオドール・ホイス, Luebke=ハインリヒ・リュプケ, Erhard=ルートウィヒ・エアハルト
germany: Ludwig Erhard=ルートウィヒ・エアハルト, Kurt-Georg Kiesinger=クルト・ゲオルク・キージンガー, Willy Brandt=ウィリー・ブラント, Walter Scheel=ワルター・シェール
germany: Helmut Schmidt=ヘルムート・シュミット, Kurt Carstens=カール・カルステンス, Helmut Kohl=ヘルムート・コール
germany: Richard von Weizsaecker=リヒャルト・フォン・ワイツゼッカー, Richard von Weiszaecker=リヒャルト・フォン・ワイツゼッカー, Roman Herzog=ローマン・ヘルツォーク
germany: Gerhard Schroeder=ゲアハルト・シュレーダー, Angela Merkel=アンゲラ・メルケル, Joachim Gauck=ヨアヒム・ガウク
germany: Frank-Walter Steinmeier=フランクワルター・シュタインマイヤー, Olaf Scholz=オラフ・ショルツ
german-democratic-republic: Lothar de Maziere=ロタール・デメジエール
italy: De Gasperi=アルチーデ・デガスペリ, Scelba=マリオ・シェルバ, Gronchi=ジョバンニ・グロンキ, Segni=アントニオ・セーニ, Fanfani=アミントレ・ファンファーニ
italy: Amintore Fanfani=アミントレ・ファンファーニ, Moro=アルド・モロ, Aldo Moro=アルド・モロ, Giuseppe Saragat=ジュゼッペ・サラガト, Mariano Rumor=マリアーノ・ルモール
italy: Emilio Colombo=エミリオ・コロンボ, Giovanni Leone=ジョバンニ・レオーネ, Giulio Andreotti=ジュリオ・アンドレオッティ
italy: Giulio Giulio Andreotti=ジュリオ・アンドレオッティ, Alessandro Pertini=サンドロ・ペルティーニ, Giovanni Spadolini=ジョバンニ・スパドリーニ
italy: Bettino Craxi=ベッティーノ・クラクシ, Giovanni Giuseppe Goria=ジョバンニ・ゴリア, Luigi Ciriaco De Mita=チリアコ・デミータ
italy: Francesco Cossiga=フランチェスコ・コシガ, Carlo Azeglio Ciampi=カルロ・アゼリョ・チャンピ, Carlo Ciampi=カルロ・アゼリョ・チャンピ
italy: Oscar Luigi Scalfaro=オスカル・ルイジ・スカルファロ, Lamberto Dini=ランベルト・ディーニ, Romano Prodi=ロマーノ・プローディ, Massimo D’Alema=マッシモ・ダレーマ
italy: Guiliano Amato=ジュリアーノ・アマート, Silvio Berlusconi=シルビオ・ベルルスコーニ, Giorgio Napolitano=ジョルジョ・ナポリターノ, Mario Monti=マリオ・モンティ
italy: Enrico Letta=エンリコ・レッタ, Matteo Renzi=マッテオ・レンツィ, Sergio Mattarella=セルジョ・マッタレッラ, Paolo Gentiloni=パオロ・ジェンティローニ
italy: Giuseppe Conte=ジュゼッペ・コンテ, Mario Draghi=マリオ・ドラギ, Giorgia Meloni=ジョルジャ・メローニ
holy-see: Paul VI=パウロ6世, John Paul II=ヨハネ・パウロ2世, Benedict XVI=ベネディクト16世, Francis=フランシスコ
spain: Juan Carlos I=フアン・カルロス1世, Adolfo Suarez=アドルフォ・スアレス, Felipe Gonzalez=フェリペ・ゴンサレス, Jose Maria Aznar=ホセ・マリア・アスナール
spain: Jose Luis Rodriguez Zapatero=ホセ・ルイス・ロドリゲス・サパテロ, Mariano Rajoy=マリアノ・ラホイ
portugal: Mario Alberto Lopes Soares=マリオ・ソアレス
netherlands: Jan Peter Balkenende=ヤン・ペーター・バルケネンデ, Mark Rutte=マルク・ルッテ
belgium: Baudouin I=ボードワン1世
luxembourg: Charlotte=シャルロット, Jean=ジャン, Jean-Claude Juncker=ジャンクロード・ユンケル
norway: Olav V=オラフ5世, Harald V=ハラルド5世, Gro Harlem Brundtland=グロ・ハーレム・ブルントラント, Jens Stoltenberg=イェンス・ストルテンベルグ
norway: Erna Solberg=エルナ・ソルベルグ
sweden: Erlander=ターゲ・エランデル, Carl XVI Gustav=カール16世グスタフ
finland: Urho K. Kekkonen=ウルホ・ケッコネン, Martti Ahtisaari=マルッティ・アハティサーリ, Tarja Halonen=タルヤ・ハロネン, Sauli Niinistö=サウリ・ニーニスト
denmark: Anders Fogh Rasmussen=アナス・フォー・ラスムセン
austria: Bruno Kreisky=ブルーノ・クライスキー, Franz Vranitzky=フランツ・フラニツキー
monaco: Rainier III=レーニエ3世, Rainier=レーニエ3世
greece: Constantine Mitsotakis=コンスタンティノス・ミツォタキス, Kyriakos Mitsotakis=キリアコス・ミツォタキス
poland: Sikorski=ウワディスワフ・シコルスキ, Lech Walesa=レフ・ワレサ, Aleksander Kwasniewski=アレクサンデル・クファシニエフスキ, Andrzej Duda=アンジェイ・ドゥダ
poland: Donald Tusk=ドナルド・トゥスク
hungary: Viktor Orban=ビクトル・オルバン
czechoslovakia: Vaclav Havel=バツラフ・ハベル
czech-republic: Vaclav Havel=バツラフ・ハベル, Vaclav Klaus=バツラフ・クラウス
yugoslavia: Tito=ヨシップ・ブロズ・チトー, Josip Broz Tito=ヨシップ・ブロズ・チトー
romania: Nicolae Ceausescu=ニコラエ・チャウシェスク
croatia: Franjo Tudjman=フラニョ・トゥジマン
bosnia-herzegovina: Alia Izetbegovic=アリヤ・イゼトベゴビッチ
russia: Khrushchev=ニキータ・フルシチョフ, Aleksei N. Kosygin=アレクセイ・コスイギン, Leonid I. Brezhnev=レオニード・ブレジネフ
russia: Mikhail S. Gorbachev=ミハイル・ゴルバチョフ, Boris N. Yeltsin=ボリス・エリツィン, Viktor Chernomyrdin=ビクトル・チェルノムイルジン
russia: Viktor S. Chernomyrdin=ビクトル・チェルノムイルジン, Sergei Stepashin=セルゲイ・ステパシン, Vladimir Putin=ウラジーミル・プーチン
russia: Mikhail Kasyanov=ミハイル・カシヤノフ, Dimitry Medvedev=ドミトリー・メドベージェフ, Dimitry A. Medvedev=ドミトリー・メドベージェフ
russia: Dmitri Medvedev=ドミトリー・メドベージェフ, Dmitriy Medvedev=ドミトリー・メドベージェフ
ukraine: Leonid Kravchuk=レオニード・クラフチュク, Leonid Kuchma=レオニード・クチマ, Viktor Yushchenko=ビクトル・ユーシェンコ, Viktor Yanukovych=ビクトル・ヤヌコビッチ
ukraine: Arseniy Yatsenyuk=アルセニー・ヤツェニュク, Petro Poroshenko=ペトロ・ポロシェンコ, Petro Porochenko=ペトロ・ポロシェンコ
ukraine: Volodymyr Zelensky=ウォロディミル・ゼレンスキー, Volodymyr Zelenskyy=ウォロディミル・ゼレンスキー
georgia: Eduard Shevardnadze=エドアルド・シェワルナゼ, Eduard A. Shevardnadze=エドアルド・シェワルナゼ, Eduard Sheverdnadze=エドアルド・シェワルナゼ
georgia: Mikheil Saakashvili=ミヘイル・サアカシュビリ, Mikhail Saakashvili=ミヘイル・サアカシュビリ
azerbaijan: Heydar Aliyev=ヘイダル・アリエフ, Ilham Aliyev=イルハム・アリエフ
turkey: Bayar=ジェラル・バヤル, Menderes=アドナン・メンデレス, Inonu=イスメト・イノニュ, Cevdet Sunay=ジェブデト・スナイ, Ismail Nihat Erim=ニハト・エリム
turkey: Bulent Ecevit=ビュレント・エジェビット, Kenan Evren=ケナン・エブレン, Turgut Ozal=トゥルグト・オザル, Tansu Ciller=タンス・チルレル
turkey: Suleyman Demirel=スレイマン・デミレル, Suleyman Demiral=スレイマン・デミレル, Suleiman Demirel=スレイマン・デミレル, Mesut Yilmaz=メスト・ユルマズ
turkey: Ahmet Sezer=アフメト・セゼル, Abdullah Gul=アブドラ・ギュル, Recep Erdogan=レジェップ・タイップ・エルドアン, Recep Tayyip Erdogan=レジェップ・タイップ・エルドアン
israel: Weizmann=ハイム・ワイツマン, Ben-Gurion=ダビド・ベングリオン, Shazar=ザルマン・シャザール, Zalman Shazar=ザルマン・シャザール, Eshkol=レビ・エシュコル
israel: Levi Eshkol=レビ・エシュコル, Golda Meir=ゴルダ・メイア, Ephraim Katzir=エフライム・カツィール, Yitzhak Rabin=イツハク・ラビン, Menachem Begin=メナヘム・ベギン
israel: Yitzhak Navon=イツハク・ナボン, Yitzhak Shamir=イツハク・シャミル, Chaim Herzog=ハイム・ヘルツォグ, Shimon Peres=シモン・ペレス
israel: Benjamin Netanyahu=ベンヤミン・ネタニヤフ, Benyamin Netanyahu=ベンヤミン・ネタニヤフ, Binyamin Netanyahu=ベンヤミン・ネタニヤフ, Ezer Weizman=エゼル・ワイツマン
israel: Ehud Barak=エフード・バラク, Ariel Sharon=アリエル・シャロン, Moshe Katsav=モシェ・カツァブ, Ehud Olmert=エフード・オルメルト
israel: Reuven Rivlin=レウベン・リブリン, Naftali Bennett=ナフタリ・ベネット, Isaac Herzog=イサク・ヘルツォグ
egypt: Nasser=ガマル・アブデル・ナセル, Anwar Sadat=アンワル・サダト, Mustafa Khalil=ムスタファ・ハリル, Hosni Mubarak=ホスニ・ムバラク
egypt: Ahmed Mohamed Nazif=アフマド・ナジフ, Ibrahim Mahlab=イブラヒム・マハラブ, Abdel Fattah al-Sisi=アブデルファタハ・シシ
egypt: Abdelfattah Said Elsisi=アブデルファタハ・シシ, Abdel Fattah Said Alsisi=アブデルファタハ・シシ
iran: Mohammad Reza Pahlavi=モハンマド・レザー・パフラビ, Mohammed Reza Pahlavi=モハンマド・レザー・パフラビ, Mossadeq=モハンマド・モサデク
iraq: Jalal Talabani=ジャラル・タラバニ, Nuri al-Maliki=ヌーリ・マリキ, Haidar al-Abadi=ハイダル・アバディ
jordan: Hussein=フセイン, Abdullah=アブドラ2世, Abdullah II=アブドラ2世, Abdullah II bin Al-Hussein=アブドラ2世
saudi-arabia: Saud=サウド, Faisal=ファイサル, Khalid=ハリド, Fahd=ファハド, Abdullah bin Albdul Aziz=アブドラ, Abdullah bin Abd-el Aziz al-Saud=アブドラ
saudi-arabia: Salman bin Abdel Aziz bin-Saud=サルマン, Mohammed bin Salman=ムハンマド
qatar: Hamad bin Khalifa al-Thani=ハマド, Tamim bin Hamad al-Thani=タミム
morocco: Hassan II=ハッサン2世, Mohamed VI=ムハンマド6世
south-africa: Nelson Mandela=ネルソン・マンデラ, Thabo Mbeki=ターボ・ムベキ
ethiopia: Haile Selassie=ハイレ・セラシエ
ghana: Nkrumah=クワメ・エンクルマ
nigeria: Olusegun Obasanjo=オルシェグン・オバサンジョ
zimbabwe: Robert Mugabe=ロバート・ムガベ
congo-democratic-republic: Mobutu Sese Seko=モブツ・セセ・セコ, Joseph Kabila=ジョゼフ・カビラ
uganda: Yoweri Museveni=ヨウェリ・ムセベニ
rwanda: Paul Kagame=ポール・カガメ
liberia: Ellen Johnson-Sirleaf=エレン・サーリーフ
canada: Bennett=リチャード・ベネット, Mackenzie King=マッケンジー・キング, Lord Tweedsmuir=ツイーズミュア卿, Earl of Athlone=アスローン伯, Viscount Alexander=アレグザンダー子爵
canada: St. Laurent=ルイ・サンローラン, Massey=ビンセント・マッシー, Diefenbaker=ジョン・ディーフェンベーカー, Diefenbacker=ジョン・ディーフェンベーカー
canada: Pearson=レスター・ピアソン, Pierre Elliott Trudeau=ピエール・トルドー, Martin Brian Mulroney=ブライアン・マルルーニー, Jean Chretien=ジャン・クレティエン
canada: Paul Martin=ポール・マーティン, Stephen Harper=スティーブン・ハーパー, Justin Trudeau=ジャスティン・トルドー, Justin P. J. Trudeau=ジャスティン・トルドー
mexico: Diaz=ポルフィリオ・ディアス, Calles=プルタルコ・エリアス・カリェス, Ortiz Rubio=パスクアル・オルティス・ルビオ, Avila Camacho=マヌエル・アビラ・カマチョ
mexico: Aleman=ミゲル・アレマン, Ruiz Cortines=アドルフォ・ルイス・コルティネス, Lopez Mateos=アドルフォ・ロペス・マテオス, Diaz Ordaz=グスタボ・ディアス・オルダス
mexico: Gustavo Diaz-Ordaz=グスタボ・ディアス・オルダス, Gustavo Gustavo Diaz Ordaz=グスタボ・ディアス・オルダス, Luis Echeverria=ルイス・エチェベリア
mexico: Jose Lopez Portillo=ホセ・ロペス・ポルティジョ, Miguel de la Madrid=ミゲル・デラマドリ, Carlos Salinas de Gortari=カルロス・サリナス
mexico: Ernesto Zedillo=エルネスト・セディジョ, Ernesto Zedillo Ponce de Leon=エルネスト・セディジョ, Vicente Fox=ビセンテ・フォックス, Felipe Calderon=フェリペ・カルデロン
mexico: Feilipe Calderon=フェリペ・カルデロン, Enrique Pena Nieto=エンリケ・ペニャニエト, Andrés Manuel López Obrador=アンドレスマヌエル・ロペスオブラドール
brazil: Luiz Inacio Lula da Silva=ルイス・イナシオ・ルラ・ダシルバ, Luiz Lula da Silva=ルイス・イナシオ・ルラ・ダシルバ, Jair Messias Bolsonaro=ジャイル・ボルソナロ
argentina: Carlos Saul Menem=カルロス・メネム, Cristina Fernandez de Kirchner=クリスティナ・フェルナンデス・デ・キルチネル
chile: Michelle Bachelet=ミチェル・バチェレ, Sebastian Pinera=セバスティアン・ピニェラ, Gabriel Boric Font=ガブリエル・ボリッチ
colombia: Alvaro Uribe=アルバロ・ウリベ, Andres Pastrana=アンドレス・パストラナ, Juan Manuel Santos=フアン・マヌエル・サントス, Gustavo Petro=グスタボ・ペトロ
peru: Alberto K. Fujimori=アルベルト・フジモリ, Alan Garcia=アラン・ガルシア, Alejandro Toledo=アレハンドロ・トレド
`

/** Country → name as the source writes it → name in Japanese. */
export const leaders = new Map()
for (const line of table.trim().split("\n")) {
  const [country, names] = line.split(": ")
  const known = leaders.get(country) ?? new Map()
  leaders.set(country, known)
  for (const pair of names.split(", ")) known.set(...pair.split("="))
}
