/**
 * Lists family names of heads of state and government and of other leaders of the last decades who are mostly named by them alone,
 * in small letters; one spelling each, others are compared by sound.
 */
export const LEADERS: readonly string[] =
  `abbas abdelaziz abe abiy adenauer ahmadinejad al-abadi al-assad al-baghdadi al-bashir al-burhan al-hakim al-hariri al-jaafari
   al-kadhimi al-maliki al-sadr al-sharaa al-sisi al-sistani al-sudani al-zarqawi al-zawahiri albanese albright aliyev allawi andropov
   annan arafat ardern ashdown assad ataturk atambayev attlee aznar bachelet baghdadi balfour barak barroso barzani begin
   belhadj berlusconi bhutto biden bolsonaro boutros-ghali bouteflika brezhnev brzezinski bukele buhari bush callaghan cameron carter castro
   ceausescu chamberlain chavez cheney chernenko chirac churchill clinton corbyn correa davutoglu de_gaulle deng diouf djukanovic
   draghi duterte dubcek duda duque eisenhower erdogan erhard eshkol fillon fico fujimori gaddafi gandhi gates gbagbo
   ghani gillard giscard giuliani gorbachev gore guaido guterres haftar hagel hamdok haniyeh hariri harper hasina havel
   heath hirohito hitler hollande honecker hoxha hussein izetbegovic jaruzelski jiang johnson jospin juncker jonathan kabila kaczynski
   kagame karadzic karimov karzai kennan kennedy kenyatta khamenei khan khatami khomeini khrushchev kibaki kim kirchner
   kishida kissinger klaus kohl koizumi kosygin kuchma kwasniewski laden lapid lavrov lenin letta lieberman lincoln
   livni lukashenko lula lumumba macmillan macron maduro mahathir major maliki mandela mao marcos mashaal mattis
   mbeki mcconnell mccain medvedev meir menem merkel meshaal mikati milosevic mitsotakis mitterrand mladic mnangagwa modi
   mogherini mohammadi moi molotov monti morales morsi mousavi mubarak mugabe mulroney museveni musharraf mussolini
   nagy nasrallah nasser nazarbayev nehru netanyahu nixon noriega obama obasanjo obrador odinga olmert orban ortega
   ouattara pahlavi palin papandreou park pashinyan pelosi peres perón petraeus petro pinochet poroshenko pompeo powell
   prodi putin qaddafi qaradawi rabin rafsanjani rajapaksa rajoy rama rasmussen reagan reid renzi rice rohani romney
   roosevelt rouhani rousseff rumsfeld rutte saakashvili sadat saddam salih salvini sanders sarkozy sarraj schmidt scholz
   schroeder schüssel sharif sharon shevardnadze shamir shinawatra shoigu singh siniora sissi soleimani solana soros spahn
   stalin starmer stoltenberg straw strauss-kahn suharto sukarno sunak suu_kyi talabani taylor thaci thatcher tillerson tito
   trichet trotsky trudeau truman trump truss tshisekedi tsipras tsvangirai turnbull tusk tymoshenko ulbricht
   uribe vajpayee varoufakis videla walesa weizmann wen wulff xi yanukovych yatsenyuk yeltsin yushchenko zapatero
   zardari zarif zedillo zelaya zelensky zelenskiy zhirinovsky zhou zuma`
    .trim()
    .split(/\s+/)
    .map((name) => name.replace("_", " "));
