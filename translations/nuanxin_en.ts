<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>BackupWords</name>
    <message>
        <source>建不了文件夹“%1”。</source>
        <translation>The folder "%1" could not be made.</translation>
    </message>
    <message>
        <source>写不成文件“%1”。</source>
        <translation>The file "%1" could not be written.</translation>
    </message>
    <message>
        <source>每日</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>升级前</source>
        <translation>Before an upgrade</translation>
    </message>
    <message>
        <source>导入前</source>
        <translation>Before an import</translation>
    </message>
    <message>
        <source>合并前</source>
        <translation>Before a merge</translation>
    </message>
    <message>
        <source>手动</source>
        <translation>By hand</translation>
    </message>
</context>
<context>
    <name>BranchDigest</name>
    <message>
        <source>%1—%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>缺 %1 月</source>
        <translation>missing in month %1</translation>
    </message>
    <message>
        <source>缺第 %1 季度</source>
        <translation>missing in quarter %1</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1：至今应开 %2 次，已开 %3 次</source>
        <translation>%1: %2 due so far, %3 held</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 应交 %2 元，已交 %3 元</source>
        <translation>%1: %2 yuan due, %3 yuan paid</translation>
    </message>
    <message>
        <source>没有人欠交</source>
        <translation>Nobody owes anything</translation>
    </message>
    <message>
        <source>%1 人欠交，共 %2 元</source>
        <translation>%1 owe %2 yuan in all</translation>
    </message>
    <message>
        <source>%1 人还没有登记计算基数，不在应交数内</source>
        <translation>%1 have no base entered yet and are not in the sum due</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BranchHome</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1等</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>%1 个党组织逾期没有换届</source>
        <translation>%1 organisations are overdue to elect</translation>
    </message>
    <message>
        <source>%1 个党组织即将换届</source>
        <translation>%1 organisations are soon to elect</translation>
    </message>
    <message>
        <source>%1 名党员到期没有报到</source>
        <translation>%1 members have not checked in by their day</translation>
    </message>
</context>
<context>
    <name>BranchLifeHome</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1等</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>应建未建党组织的企业 %1 家</source>
        <translation>%1 employers should have a Party organisation and have none</translation>
    </message>
    <message>
        <source>本月还要开的会 %1 次</source>
        <translation>%1 meetings still to be held this month</translation>
    </message>
    <message>
        <source>今年缺开的会 %1 次</source>
        <translation>%1 meetings missing this year</translation>
    </message>
    <message>
        <source>补开的登记上，没开的查明原因。</source>
        <translation>Enter those held since; find out why the others were not.</translation>
    </message>
</context>
<context>
    <name>BranchLists</name>
    <message>
        <source>党员</source>
        <translation>Party members</translation>
    </message>
    <message>
        <source>发展党员</source>
        <translation>Development of members</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>应建判断</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
</context>
<context>
    <name>BranchPapers</name>
    <message>
        <source>正在准备%1</source>
        <translation>Preparing: %1</translation>
    </message>
    <message>
        <source>党员名册</source>
        <translation>Member roster</translation>
    </message>
    <message>
        <source>发展党员进度表</source>
        <translation>Progress of development</translation>
    </message>
    <message>
        <source>发展党员档案</source>
        <translation>Development file</translation>
    </message>
    <message>
        <source>%1年组织生活情况表</source>
        <translation>Branch life in %1</translation>
    </message>
    <message>
        <source>应建未建党组织企业清单</source>
        <translation>Employers that should have a Party organisation and have not</translation>
    </message>
    <message>
        <source>企业应建党组织情况表</source>
        <translation>What Party organisation each employer should have</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Party members</translation>
    </message>
    <message>
        <source>发展党员</source>
        <translation>Development of members</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>应建判断</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>党费收缴表</source>
        <translation>Sheet of dues</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
</context>
<context>
    <name>BranchWarnings</name>
    <message>
        <source>还没有书记。</source>
        <translation>There is no secretary yet.</translation>
    </message>
    <message>
        <source>同时有 %1 名书记在任，请核对任职起止时间。</source>
        <translation>%1 secretaries are in office at the same time; please check since when and until when.</translation>
    </message>
    <message>
        <source>正式党员 %1 名，满 %2 名的应当设立支部委员会。</source>
        <translation>%1 full members; a branch of %2 and more elects a committee.</translation>
    </message>
</context>
<context>
    <name>CalendarStore</name>
    <message>
        <source>%1 不在 %2 年。</source>
        <translation>%1 is not in %2.</translation>
    </message>
    <message>
        <source>登记 %1 年放假和调休安排</source>
        <translation>Entered holidays and make-up days of %1</translation>
    </message>
    <message>
        <source>删除 %1 年放假和调休安排</source>
        <translation>Removed holidays and make-up days of %1</translation>
    </message>
</context>
<context>
    <name>CensusHome</name>
    <message>
        <source>较上期 %1</source>
        <translation>%1 since last period</translation>
    </message>
    <message>
        <source>待核</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>在岗 %1</source>
        <translation>%1 on the job</translation>
    </message>
    <message>
        <source>从业人员</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Party members</translation>
    </message>
    <message>
        <source>入党积极分子 %1</source>
        <translation>%1 activists</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprises</translation>
    </message>
    <message>
        <source>网点 %1</source>
        <translation>%1 sites</translation>
    </message>
    <message>
        <source>核实待核的 %1 人</source>
        <translation>Check the %1 people to verify</translation>
    </message>
    <message>
        <source>有一项没看清、对不上或缺了；核对以后取消待核。</source>
        <translation>Something is unreadable, contradictory or missing; remove the mark once it is checked.</translation>
    </message>
    <message>
        <source>认定可能重复的 %1 对</source>
        <translation>Decide on %1 possible duplicate pairs</translation>
    </message>
    <message>
        <source>是同一人的合并成一条，不是的以后不再提示。</source>
        <translation>Join those that are one person; the others are not brought up again.</translation>
    </message>
    <message>
        <source>个单元已上报</source>
        <translation>units have reported</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1：还有 %2 个单元没有上报</source>
        <translation>%1: %2 units have not reported</translation>
    </message>
    <message>
        <source>%1等</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>%1半年报</source>
        <translation>Half-year return, %1</translation>
    </message>
    <message>
        <source>还没有定格；截至 %1，还有 %2 天。</source>
        <translation>Not frozen yet; as of %1, %2 days left.</translation>
    </message>
</context>
<context>
    <name>CheckInStore</name>
    <message>
        <source>请填写报到点名称。</source>
        <translation>Please enter the name of the check-in point.</translation>
    </message>
    <message>
        <source>请选择报到点。</source>
        <translation>Please choose a check-in point.</translation>
    </message>
    <message>
        <source>请填写报到日期或应报到日期。</source>
        <translation>Please enter the day of check-in, or the day it is expected by.</translation>
    </message>
    <message>
        <source>这个报到点还有报到记录，请先移走或删除。</source>
        <translation>There are check-ins at this point. Move or remove them first.</translation>
    </message>
    <message>
        <source>登记报到点 %1</source>
        <translation>Entered check-in point %1</translation>
    </message>
    <message>
        <source>新建报到点 %1 个</source>
        <translation>Added %1 check-in points</translation>
    </message>
    <message>
        <source>删除报到点</source>
        <translation>Removed a check-in point</translation>
    </message>
    <message>
        <source>登记党员报到</source>
        <translation>Entered a member's check-in</translation>
    </message>
    <message>
        <source>登记 %1 的报到</source>
        <translation>Entered the check-in of %1</translation>
    </message>
    <message>
        <source>删除报到记录</source>
        <translation>Removed a check-in</translation>
    </message>
</context>
<context>
    <name>CheckInTarget</name>
    <message>
        <source>“%1”是隐去的内容，没有导入，请补全。</source>
        <translation>"%1" is masked; it was not imported, please complete it.</translation>
    </message>
    <message>
        <source>报到日期是 %1，还没有到，这一行不导入，请核对。</source>
        <translation>The day of check-in is %1, which is yet to come. The row was not imported; please check.</translation>
    </message>
    <message>
        <source>台账里没有报到点“%1”，导入时一并新建。</source>
        <translation>The ledger has no check-in point "%1". The import adds it.</translation>
    </message>
    <message>
        <source>台账里还没有登记这名党员，导入时一并登记。</source>
        <translation>The ledger does not have this member yet. The import adds the member.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>%1 %2 做的“%3”</source>
        <translation>"%3" by %2, %1</translation>
    </message>
    <message>
        <source>台账文件的内部结构有损伤，其中有些内容可能已经读不出来。</source>
        <translation>The inner structure of the ledger file is damaged; some of what it holds may no longer be readable.</translation>
    </message>
    <message>
        <source>%1所依据的内容已不在台账里。</source>
        <translation>%1 refers to something that is no longer in the ledger.</translation>
    </message>
    <message>
        <source>%1的“%2”已不在台账里。</source>
        <translation>%1: its "%2" is no longer in the ledger.</translation>
    </message>
    <message>
        <source>%1，历史里记下的改动内容读不出来，或者事后被改动过。</source>
        <translation>%1: what history recorded of it cannot be read or was altered afterwards.</translation>
    </message>
    <message>
        <source>%1，与它前面的历史接不上：前面缺了记录，或者这一条事后被改动过。</source>
        <translation>%1: it does not join the history before it. An entry before it is missing, or this one was altered afterwards.</translation>
    </message>
    <message numerus="yes">
        <source>查找和排序用的对照内容有 %n 处与数据不一致。</source>
        <translation>
            <numerusform>%n entry made for searching and sorting differs from the data.</numerusform>
            <numerusform>%n entries made for searching and sorting differ from the data.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1的加密内容打不开。</source>
        <translation>%1: its encrypted content cannot be opened.</translation>
    </message>
    <message>
        <source>%1的“%2”是加密内容，打不开。</source>
        <translation>%1: its encrypted "%2" cannot be opened.</translation>
    </message>
    <message>
        <source>%1它最后一次记下的改动是 %2 %3 做的“%4”。</source>
        <translation>%1 Its last recorded change is "%4" by %3, %2.</translation>
    </message>
    <message>
        <source>%1在历史里没有来历，不是用本程序写进来的。</source>
        <translation>%1 has no origin in history; it was not entered with this program.</translation>
    </message>
    <message>
        <source>%1不见了，历史里没有删除它的记录。</source>
        <translation>%1 is gone, and history has no record of its deletion.</translation>
    </message>
    <message>
        <source>%1与历史记下的不一致。</source>
        <translation>%1 differs from what history recorded.</translation>
    </message>
    <message>
        <source>%1的%2与历史记下的不一致。</source>
        <translation>%1: %2 differs from what history recorded.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>请先不要再改动，把台账文件原样留好。台账旁边没有备份，请找出存在别处的加密备份来恢复，或者交给维护人员。</source>
        <translation>Please change nothing more and keep the ledger file as it is. There is no backup beside it: look for an encrypted backup kept elsewhere and restore that, or hand the file to whoever maintains the program.</translation>
    </message>
    <message>
        <source>请先不要再改动，恢复 %1 的备份（%2）；现在的台账会另存一份。恢复后再检查一次，还不对就换更早的一份。</source>
        <translation>Please change nothing more and restore the backup of %1 (%2); the present ledger is kept beside it. Check again after that, and take an earlier backup if something is still wrong.</translation>
    </message>
    <message>
        <source>以上数的是存着的每一行，已经合并的人员、认定过的可能重复、办结了的待核问题也在内，可能比名单里的多。</source>
        <translation>These count every row kept, joined people, decided possible duplicates and settled problems included; there may be more than the lists show.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>找页面或人</source>
        <translation>Find a page or person</translation>
    </message>
    <message>
        <source>在本页查找</source>
        <translation>Find on this page</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New ledger</translation>
    </message>
    <message>
        <source>打开台账</source>
        <translation>Open ledger</translation>
    </message>
    <message>
        <source>锁定台账</source>
        <translation>Lock ledger</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>导出加密备份</source>
        <translation>Export encrypted backup</translation>
    </message>
    <message>
        <source>恢复备份</source>
        <translation>Restore backup</translation>
    </message>
    <message>
        <source>检查台账</source>
        <translation>Check ledger</translation>
    </message>
    <message>
        <source>修改本人密码</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>快捷键一览</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>新建下级</source>
        <translation>New below</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>成批修改…</source>
        <translation>Change many…</translation>
    </message>
    <message>
        <source>连同表头复制</source>
        <translation>Copy with heads</translation>
    </message>
    <message>
        <source>粘贴单元格…</source>
        <translation>Paste cells…</translation>
    </message>
    <message>
        <source>导出表格…</source>
        <translation>Export table…</translation>
    </message>
    <message>
        <source>是同一人</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>下一个要认定的</source>
        <translation>Next to decide</translation>
    </message>
    <message>
        <source>导入表格</source>
        <translation>Import spreadsheets</translation>
    </message>
    <message>
        <source>打印、导出本页</source>
        <translation>Print or export this page</translation>
    </message>
    <message>
        <source>打印摸排表</source>
        <translation>Print survey forms</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>标为待核</source>
        <translation>Mark for checking</translation>
    </message>
    <message>
        <source>取消待核</source>
        <translation>Remove the mark for checking</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>选择视图</source>
        <translation>Choose a view</translation>
    </message>
    <message>
        <source>登记走访</source>
        <translation>Record a visit</translation>
    </message>
    <message>
        <source>查看本轮走访</source>
        <translation>Visits of this round</translation>
    </message>
    <message>
        <source>复制未上报名单</source>
        <translation>Copy the units not reported</translation>
    </message>
    <message>
        <source>打印未上报名单</source>
        <translation>Print the units not reported</translation>
    </message>
    <message>
        <source>修改本轮摸排</source>
        <translation>Change this round</translation>
    </message>
    <message>
        <source>结束本轮摸排</source>
        <translation>End this round</translation>
    </message>
    <message>
        <source>重新打开本轮摸排</source>
        <translation>Reopen this round</translation>
    </message>
    <message>
        <source>定格本期</source>
        <translation>Freeze this period</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>请确认</source>
        <translation>Please confirm</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DevelopmentCard</name>
    <message>
        <source>最迟 %1</source>
        <translation>Latest %1</translation>
    </message>
    <message>
        <source>最早 %1</source>
        <translation>Earliest %1</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message numerus="yes">
        <source>最迟 %1，逾期 %n 天</source>
        <translation>
            <numerusform>Latest %1, %n day overdue</numerusform>
            <numerusform>Latest %1, %n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1（暂定）</source>
        <translation>%1 (provisional)</translation>
    </message>
</context>
<context>
    <name>DevelopmentContents</name>
    <message>
        <source>%1 年计划未登记</source>
        <translation>No quota entered for %1</translation>
    </message>
    <message>
        <source>%1 年计划 %2 名，已用 %3，超 %4</source>
        <translation>Quota for %1: %2, used %3, over by %4</translation>
    </message>
    <message>
        <source>%1 年计划 %2 名，已用 %3，结余 %4</source>
        <translation>Quota for %1: %2, used %3, left %4</translation>
    </message>
    <message>
        <source>%1，待审批 %2</source>
        <translation>%1, awaiting approval %2</translation>
    </message>
    <message>
        <source>办理中 %1 人</source>
        <translation>%1 in progress</translation>
    </message>
    <message>
        <source>办理中 %1 人，逾期 %2 人</source>
        <translation>%1 in progress, %2 overdue</translation>
    </message>
    <message>
        <source>%1；%2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>适用%1</source>
        <translation>Governed by %1</translation>
    </message>
    <message>
        <source>%1 停止</source>
        <translation>Stopped on %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>DevelopmentHome</name>
    <message>
        <source>%1：%2，最迟 %3</source>
        <translation>%1: %2, latest %3</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1等。</source>
        <translation>%1 and others.</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>发展党员：%1 人有步骤逾期</source>
        <translation>Development of members: %1 with a step overdue</translation>
    </message>
    <message>
        <source>发展党员：%1 人本月有步骤到期</source>
        <translation>Development of members: %1 with a step due this month</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>发展党员：%1 人已批准，还没有登记到党员名册</source>
        <translation>Development: %1 approved and not yet on the roster of members</translation>
    </message>
    <message>
        <source>发展党员：%1 人预备期已满，还没有讨论转正</source>
        <translation>Development of members: for %1 the probation has ended, and nothing was decided</translation>
    </message>
    <message>
        <source>%1 期满</source>
        <translation>ended %1</translation>
    </message>
</context>
<context>
    <name>DevelopmentNames</name>
    <message>
        <source>中国共产党发展党员工作细则（2014年）</source>
        <translation>Rules on developing Party members (2014)</translation>
    </message>
    <message>
        <source>申请入党</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>入党积极分子的确定和培养教育</source>
        <translation>Activists: naming and education</translation>
    </message>
    <message>
        <source>发展对象的确定和考察</source>
        <translation>Candidates: naming and review</translation>
    </message>
    <message>
        <source>预备党员的接收</source>
        <translation>Admission to probation</translation>
    </message>
    <message>
        <source>预备党员的教育考察和转正</source>
        <translation>Probation and confirmation</translation>
    </message>
    <message>
        <source>递交入党申请书</source>
        <translation>Application for membership</translation>
    </message>
    <message>
        <source>派人谈话</source>
        <translation>Talk with the applicant</translation>
    </message>
    <message>
        <source>确定入党积极分子</source>
        <translation>Naming as activist</translation>
    </message>
    <message>
        <source>入党积极分子报上级党委备案</source>
        <translation>Activist filed with the committee above</translation>
    </message>
    <message>
        <source>指定培养联系人</source>
        <translation>Contacts appointed</translation>
    </message>
    <message>
        <source>培养教育考察</source>
        <translation>Education and reviews</translation>
    </message>
    <message>
        <source>确定发展对象</source>
        <translation>Naming as candidate</translation>
    </message>
    <message>
        <source>发展对象报上级党委备案</source>
        <translation>Candidate filed with the committee above</translation>
    </message>
    <message>
        <source>确定入党介绍人</source>
        <translation>Introducers appointed</translation>
    </message>
    <message>
        <source>政治审查</source>
        <translation>Political review</translation>
    </message>
    <message>
        <source>短期集中培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>支部委员会审查</source>
        <translation>Review by the branch committee</translation>
    </message>
    <message>
        <source>上级党委预审</source>
        <translation>Pre-review by the committee above</translation>
    </message>
    <message>
        <source>填写入党志愿书</source>
        <translation>Membership form filled in</translation>
    </message>
    <message>
        <source>支部大会讨论接收预备党员</source>
        <translation>Branch meeting on admission</translation>
    </message>
    <message>
        <source>上级党委派人谈话</source>
        <translation>Talk by the committee above</translation>
    </message>
    <message>
        <source>上级党委审批</source>
        <translation>Approval by the committee above</translation>
    </message>
    <message>
        <source>报上级党委组织部门备案</source>
        <translation>Filed with the organisation department</translation>
    </message>
    <message>
        <source>编入党支部和党小组</source>
        <translation>Assigned to branch and group</translation>
    </message>
    <message>
        <source>入党宣誓</source>
        <translation>Oath</translation>
    </message>
    <message>
        <source>继续教育考察</source>
        <translation>Further education and review</translation>
    </message>
    <message>
        <source>提出转正申请</source>
        <translation>Request for confirmation</translation>
    </message>
    <message>
        <source>支部大会讨论转正</source>
        <translation>Branch meeting on confirmation</translation>
    </message>
    <message>
        <source>上级党委审批转正</source>
        <translation>Approval of the confirmation</translation>
    </message>
    <message>
        <source>材料归档</source>
        <translation>Papers filed</translation>
    </message>
    <message>
        <source>中国共产党发展党员工作细则（2026年修订）</source>
        <translation>Rules on developing Party members (revised 2026)</translation>
    </message>
</context>
<context>
    <name>DevelopmentReport</name>
    <message>
        <source>%1年版</source>
        <translation>edition of %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>填报单位：%1</source>
        <translation>Office: %1</translation>
    </message>
    <message>
        <source>截至%1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>已停止</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>已全部完成</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>所在党组织</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>依据版本</source>
        <translation>Edition of the rule</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>最早</source>
        <translation>Earliest</translation>
    </message>
    <message>
        <source>最迟</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>不合规定的情况</source>
        <translation>What breaks the rule</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>共 %1 人。下一步已过最迟日期的 %2 人，%3 天内到期的 %4 人；有不合规定情况的 %5 人。</source>
        <translation>Persons: %1. Next step past its latest date: %2; due within %3 days: %4; breaking a rule: %5.</translation>
    </message>
    <message>
        <source>《%1》尚未与原文核对，条款号和期限以原文为准。</source>
        <translation>"%1" has not been compared with the original yet; for clauses and limits the original holds.</translation>
    </message>
    <message>
        <source>有的工作日所在年份还没有录入放假安排，是暂定的。</source>
        <translation>Some working days lie in a year whose holidays are not entered yet, and are provisional.</translation>
    </message>
    <message>
        <source>应到 %1 人，实到 %2 人，赞成 %3 票</source>
        <translation>entitled: %1, present: %2, in favour: %3</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>persons: %1</translation>
    </message>
    <message>
        <source>%1 天</source>
        <translation>days: %1</translation>
    </message>
    <message>
        <source>%1 学时</source>
        <translation>hours: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已过</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>未登记</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>不再办</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>State</translation>
    </message>
    <message>
        <source>办理日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>法定最早</source>
        <translation>Earliest by rule</translation>
    </message>
    <message>
        <source>法定最迟</source>
        <translation>Latest by rule</translation>
    </message>
    <message>
        <source>本支部计划</source>
        <translation>Branch's plan</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>How it was done</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>规定说“一般”，确有原因的请写明。</source>
        <translation>The rule says "generally"; where there are reasons, write them down.</translation>
    </message>
    <message>
        <source>条款待核。</source>
        <translation>The clause is to be verified.</translation>
    </message>
    <message>
        <source>工作日是暂定的。</source>
        <translation>The working days are provisional.</translation>
    </message>
    <message>
        <source>%1决定延长 %2 个月</source>
        <translation>extended on %1 by %2 months</translation>
    </message>
    <message>
        <source>%1至%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>现有身份</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>所处阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>预备期满</source>
        <translation>Probation ends</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>考察记录</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>延长预备期</source>
        <translation>Extension of probation</translation>
    </message>
    <message>
        <source>停止日期</source>
        <translation>Stopped on</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1发展党员进度表</source>
        <translation>%1: progress of development</translation>
    </message>
    <message>
        <source>发展党员进度表</source>
        <translation>Progress of development</translation>
    </message>
    <message>
        <source>填报人：</source>
        <translation>Made by: </translation>
    </message>
    <message>
        <source>审核人：</source>
        <translation>Checked by: </translation>
    </message>
    <message>
        <source>发展党员档案</source>
        <translation>Development file</translation>
    </message>
    <message>
        <source>步骤和期限</source>
        <translation>Steps and limits</translation>
    </message>
    <message>
        <source>登记的步骤没有发现不合规定的情况。</source>
        <translation>Nothing recorded breaks the rule.</translation>
    </message>
    <message>
        <source>每一步按办理当天有效的细则判断。</source>
        <translation>Each step is judged by the rule in force on its day.</translation>
    </message>
    <message>
        <source>党支部书记：</source>
        <translation>Branch secretary: </translation>
    </message>
    <message>
        <source>经办人：</source>
        <translation>Handled by: </translation>
    </message>
    <message>
        <source>党支部（盖章）：</source>
        <translation>Branch (seal): </translation>
    </message>
    <message>
        <source>%1，期限依据%2</source>
        <translation>%1; time limit under %2</translation>
    </message>
    <message>
        <source>发展党员登记表</source>
        <translation>Register of development of members</translation>
    </message>
</context>
<context>
    <name>DevelopmentRule</name>
    <message>
        <source>yyyy年M月d日</source>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>yyyy年M月</source>
        <translation>yyyy-MM</translation>
    </message>
    <message>
        <source>yyyy年</source>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>“%1”一般应在“%2”后 %3 个月内进行，最迟 %4，实际为 %5。</source>
        <translation>"%1" should as a rule follow "%2" within %3 months, by %4 at the latest; it took place on %5.</translation>
    </message>
    <message>
        <source>“%1”应在“%2”后 %3 个月内进行，最迟 %4，实际为 %5。</source>
        <translation>"%1" must follow "%2" within %3 months, by %4 at the latest; it took place on %5.</translation>
    </message>
    <message>
        <source>“%1”一般应在“%2”后 %3 个月内进行，最迟 %4，至今没有记载。</source>
        <translation>"%1" should as a rule follow "%2" within %3 months, by %4 at the latest; nothing is recorded yet.</translation>
    </message>
    <message>
        <source>“%1”应在“%2”后 %3 个月内进行，最迟 %4，至今没有记载。</source>
        <translation>"%1" must follow "%2" within %3 months, by %4 at the latest; nothing is recorded yet.</translation>
    </message>
    <message>
        <source>“%1”应在“%2”满 %3 个月之后，最早 %4，实际为 %5。</source>
        <translation>"%1" may come only when %3 months have passed since "%2", on %4 at the earliest; it took place on %5.</translation>
    </message>
    <message>
        <source>预备期到 %1 才满，“%2”在 %3，预备期未满。</source>
        <translation>Probation ends on %1 only; "%2" took place on %3, before it was over.</translation>
    </message>
    <message>
        <source>入党积极分子应每 %1 个月考察一次，%2 至 %3 之间没有考察记载。</source>
        <translation>An activist must be reviewed every %1 months; no review is recorded between %2 and %3.</translation>
    </message>
    <message>
        <source>“%1”之前应公示不少于 %2 个工作日，没有公示记载。</source>
        <translation>"%1" must be preceded by public notice of at least %2 working days; none is recorded.</translation>
    </message>
    <message>
        <source>公示应不少于 %1 个工作日，%2 至 %3 只有 %4 个。</source>
        <translation>Public notice must last at least %1 working days; from %2 to %3 there are only %4.</translation>
    </message>
    <message>
        <source>公示到 %1 才结束，“%2”在 %3，公示期未满。</source>
        <translation>Public notice ended on %1 only; "%2" took place on %3, before it was over.</translation>
    </message>
    <message>
        <source>“%1”之前一般应经过“%2”，没有记载。</source>
        <translation>"%1" should as a rule be preceded by "%2"; none is recorded.</translation>
    </message>
    <message>
        <source>“%1”之前必须经过“%2”，没有记载。</source>
        <translation>"%1" must be preceded by "%2"; none is recorded.</translation>
    </message>
    <message>
        <source>“%1”在 %2，到“%3”已超过 %4 个月，应重新进行。</source>
        <translation>"%1" was on %2; by "%3" more than %4 months had passed, and it must be done again.</translation>
    </message>
    <message>
        <source>“%1”应有 %2 名正式党员，记载为 %3 名。</source>
        <translation>"%1" needs %2 full members; %3 are recorded.</translation>
    </message>
    <message>
        <source>“%1”应有 %2 至 %3 名正式党员，记载为 %4 名。</source>
        <translation>"%1" needs %2 to %3 full members; %4 are recorded.</translation>
    </message>
    <message>
        <source>“%1”一般不少于 %2 天或者 %3 学时，记载的没有达到。</source>
        <translation>"%1" should as a rule last at least %2 days or %3 class hours; what is recorded does not reach that.</translation>
    </message>
    <message>
        <source>“%1”时应年满 %2 周岁，%3 时未满。</source>
        <translation>At "%1" the person must be %2 years old, and on %3 was not.</translation>
    </message>
    <message>
        <source>%1 将离开工作、学习单位，距“%2”不到 %3 个月，一般不办理接收手续。</source>
        <translation>The person will leave the place of work or study on %1, less than %3 months after "%2"; as a rule nobody is then admitted.</translation>
    </message>
    <message>
        <source>延长预备期应不少于 %1 个月、不超过 %2 个月，记载为 %3 个月。</source>
        <translation>Probation is extended by at least %1 and at most %2 months; %3 are recorded.</translation>
    </message>
    <message>
        <source>预备期只能延长 %1 次，记载了 %2 次。</source>
        <translation>Probation can be extended only %1 time(s); %2 are recorded.</translation>
    </message>
    <message>
        <source>“%1”到会有表决权的党员 %2 名，没有超过应到会 %3 名的半数。</source>
        <translation>"%1": %2 members entitled to vote were present, not more than half of the %3 entitled.</translation>
    </message>
    <message>
        <source>“%1”赞成 %2 名，没有超过应到会有表决权的正式党员 %3 名的半数。</source>
        <translation>"%1": %2 were in favour, not more than half of the %3 full members entitled to vote.</translation>
    </message>
    <message>
        <source>“%1”（%2）早于“%3”（%4），次序不符。</source>
        <translation>"%1" (%2) comes before "%3" (%4): the order is wrong.</translation>
    </message>
    <message>
        <source>“%1”记载为 %2，这一天还没有到，请核对。</source>
        <translation>"%1" is recorded for %2, a day yet to come. Please check.</translation>
    </message>
</context>
<context>
    <name>DevelopmentStanding</name>
    <message>
        <source>入党申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>入党积极分子</source>
        <translation>Activist</translation>
    </message>
    <message>
        <source>发展对象</source>
        <translation>Development candidate</translation>
    </message>
    <message>
        <source>预备党员</source>
        <translation>Probationary member</translation>
    </message>
    <message>
        <source>正式党员</source>
        <translation>Full member</translation>
    </message>
</context>
<context>
    <name>DevelopmentSteps</name>
    <message>
        <source>计划 %1，早于最早日期</source>
        <translation>planned %1, before the earliest day</translation>
    </message>
    <message>
        <source>计划 %1，晚于最迟日期</source>
        <translation>planned %1, after the latest day</translation>
    </message>
    <message>
        <source>计划 %1</source>
        <translation>Planned %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>逾期 %n 天</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>待办，期限按暂定的工作日推算</source>
        <translation>To be done; days counted provisionally</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>%1 年版</source>
        <translation>edition of %1</translation>
    </message>
    <message>
        <source>一般规定</source>
        <translation>general rule</translation>
    </message>
    <message>
        <source>条款待核</source>
        <translation>clause to be verified</translation>
    </message>
    <message>
        <source>工作日暂定</source>
        <translation>working days provisional</translation>
    </message>
    <message>
        <source>%1（%2）：%3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>按期</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>没有记载</source>
        <translation>No record</translation>
    </message>
    <message>
        <source>第 %1 步 %2</source>
        <translation>Step %1 %2</translation>
    </message>
    <message>
        <source>实际 %1</source>
        <translation>actual %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1，期限依据%2</source>
        <translation>%1; time limit under %2</translation>
    </message>
</context>
<context>
    <name>DevelopmentStore</name>
    <message>
        <source>请选择人员。</source>
        <translation>Please choose a person.</translation>
    </message>
    <message>
        <source>公示结束日期早于开始日期。</source>
        <translation>The notice ends before it begins.</translation>
    </message>
    <message>
        <source>新建发展党员档案</source>
        <translation>Opened a development file</translation>
    </message>
    <message>
        <source>修改发展党员档案</source>
        <translation>Changed a development file</translation>
    </message>
    <message>
        <source>登记发展党员步骤：%1</source>
        <translation>Entered a step of development: %1</translation>
    </message>
    <message>
        <source>删除发展党员档案</source>
        <translation>Removed a development file</translation>
    </message>
</context>
<context>
    <name>DevelopmentTarget</name>
    <message>
        <source>“%1”是隐去的内容，没有导入，请补全。</source>
        <translation>"%1" is masked; it was not imported, please complete it.</translation>
    </message>
    <message>
        <source>“%1”写的是 %2，还没有到，没有导入，请核对。</source>
        <translation>"%1" says %2, which is yet to come. It was not imported; please check.</translation>
    </message>
    <message>
        <source>台账里没有党组织“%1”，这一项没有登记，请先登记党组织。</source>
        <translation>The ledger has no organisation "%1". This was not entered; please enter the organisation first.</translation>
    </message>
    <message>
        <source>名册里没有这个人，导入时一并登记为从业人员，标为待核。</source>
        <translation>Nobody like this is on the roll. The import adds the person as a worker, marked to verify.</translation>
    </message>
    <message>
        <source>考察时间“%1”读不出日期，没有导入，请核对。</source>
        <translation>"%1" cannot be read as a day of review; it was not imported. Please check.</translation>
    </message>
</context>
<context>
    <name>DocumentPainter</name>
    <message>
        <source>暖新台账</source>
        <translation>Nuanxin Ledger</translation>
    </message>
</context>
<context>
    <name>DuesPayer</name>
    <message>
        <source>按月领取工资</source>
        <translation>Monthly wage</translation>
    </message>
    <message>
        <source>年薪制</source>
        <translation>Annual salary</translation>
    </message>
    <message>
        <source>不按月取得收入</source>
        <translation>No monthly income (self-employed)</translation>
    </message>
    <message>
        <source>离退休</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>农民</source>
        <translation>Farmer</translation>
    </message>
    <message>
        <source>学生、下岗失业、抚恤救济、低保</source>
        <translation>Student, unemployed, on relief or minimum allowance</translation>
    </message>
</context>
<context>
    <name>DuesReport</name>
    <message>
        <source>%1以上</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>%1以下</source>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>%1—%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>上季度收入不齐</source>
        <translation>Income of last quarter incomplete</translation>
    </message>
    <message>
        <source>缺计算基数</source>
        <translation>Base missing</translation>
    </message>
    <message>
        <source>减免前应交%1元</source>
        <translation>%1 yuan due before relief</translation>
    </message>
    <message>
        <source>另自愿多交%1元</source>
        <translation>%1 yuan more paid voluntarily</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>计算方式</source>
        <translation>Reckoned by</translation>
    </message>
    <message>
        <source>计算基数（元）</source>
        <translation>Base (¥)</translation>
    </message>
    <message>
        <source>档次（元，含上限）</source>
        <translation>Bracket (¥, up to and incl.)</translation>
    </message>
    <message>
        <source>比例</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>应交（元）</source>
        <translation>Due (¥)</translation>
    </message>
    <message>
        <source>实交（元）</source>
        <translation>Paid (¥)</translation>
    </message>
    <message>
        <source>交纳日期</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>欠交（元）</source>
        <translation>Owing (¥)</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>小计</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>共 %1 人，应交 %2 元，实交 %3 元，欠交 %4 人 %5 元。</source>
        <translation>%1 people; %2 yuan due, %3 yuan paid; %4 people owe %5 yuan.</translation>
    </message>
    <message>
        <source>另有自愿多交 %1 元，没有计入实交。</source>
        <translation>Another %1 yuan was paid voluntarily and is not counted as paid.</translation>
    </message>
    <message>
        <source>缺计算基数的 %1 人还算不出应交，没有计入。</source>
        <translation>For %1 people whose base is missing nothing can be reckoned yet; they are not counted in.</translation>
    </message>
    <message>
        <source>按《%1》核算，比例按全部基数计，不分段。</source>
        <translation>Reckoned by %1; the rate is taken of the whole base, not by slices.</translation>
    </message>
    <message>
        <source>原文没有规定尾数怎样处理，这里四舍五入到分，以上级要求为准。</source>
        <translation>The rule says nothing on rounding; it is to the nearest fen here, unless the office above says otherwise.</translation>
    </message>
    <message>
        <source>%1年%2月党费收缴表</source>
        <translation>Sheet of dues, %1-%2</translation>
    </message>
    <message>
        <source>填报单位：%1</source>
        <translation>Office: %1</translation>
    </message>
    <message>
        <source>截至%1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>收缴人：</source>
        <translation>Collected by: </translation>
    </message>
    <message>
        <source>审核人：</source>
        <translation>Checked by: </translation>
    </message>
    <message>
        <source>单位（盖章）：</source>
        <translation>Office (seal): </translation>
    </message>
</context>
<context>
    <name>DuesStore</name>
    <message>
        <source>月份请写成“2026-03”。</source>
        <translation>Please write the month as "2026-03".</translation>
    </message>
    <message>
        <source>金额不能是负数。</source>
        <translation>An amount cannot be negative.</translation>
    </message>
    <message>
        <source>登记党费计算基数</source>
        <translation>Entered the base of a member's dues</translation>
    </message>
    <message>
        <source>登记 %1 的党费计算基数</source>
        <translation>Entered the base of the dues of %1</translation>
    </message>
    <message>
        <source>删除党费计算基数</source>
        <translation>Removed the base of a member's dues</translation>
    </message>
    <message>
        <source>登记月收入</source>
        <translation>Entered a monthly income</translation>
    </message>
    <message>
        <source>登记 %1 的月收入</source>
        <translation>Entered a monthly income of %1</translation>
    </message>
    <message>
        <source>登记党费减免</source>
        <translation>Entered a relief of dues</translation>
    </message>
    <message>
        <source>登记 %1 的党费减免</source>
        <translation>Entered a relief of dues of %1</translation>
    </message>
    <message>
        <source>删除党费减免</source>
        <translation>Removed a relief of dues</translation>
    </message>
    <message>
        <source>登记交纳党费</source>
        <translation>Entered a payment of dues</translation>
    </message>
    <message>
        <source>登记 %1 交纳党费</source>
        <translation>Entered dues paid by %1</translation>
    </message>
    <message>
        <source>登记交纳党费 %1 笔</source>
        <translation>Entered %1 payments of dues</translation>
    </message>
    <message>
        <source>删除交纳党费记录</source>
        <translation>Removed a payment of dues</translation>
    </message>
</context>
<context>
    <name>DuplicateStore</name>
    <message>
        <source>认定不是同一人</source>
        <translation>Decide: not the same person</translation>
    </message>
    <message>
        <source>查找可能重复的人员</source>
        <translation>Look for possible duplicates</translation>
    </message>
    <message>
        <source>认定 %1 与 %2 不是同一人</source>
        <translation>%1 and %2 are different persons</translation>
    </message>
</context>
<context>
    <name>EmployerTarget</name>
    <message>
        <source>“%1”是隐去的内容，没有导入，请补全。</source>
        <translation>"%1" is masked and was not imported; fill in the whole of it.</translation>
    </message>
    <message>
        <source>地址：%1</source>
        <translation>Address: %1</translation>
    </message>
    <message>
        <source>联系人：%1</source>
        <translation>Contact: %1</translation>
    </message>
    <message>
        <source>统一社会信用代码相同的企业在台账里叫“%1”，这里写的是“%2”，请核对。</source>
        <translation>The employer with this credit code is called "%1" in the ledger, but "%2" here; check it.</translation>
    </message>
    <message>
        <source>这一行没有网点，电话没有地方登记，没有导入。</source>
        <translation>The row names no site, so there is nowhere to enter the telephone; it was not imported.</translation>
    </message>
    <message>
        <source>这一行没有网点，联系人“%1”记在企业的备注里。</source>
        <translation>The row has no site: the contact "%1" is kept in the note of the employer.</translation>
    </message>
</context>
<context>
    <name>EmployerWords</name>
    <message>
        <source>请填写企业名称。</source>
        <translation>Please enter the employer's name.</translation>
    </message>
    <message>
        <source>请选择企业类别。</source>
        <translation>Please choose the kind of employer.</translation>
    </message>
    <message>
        <source>统一社会信用代码：%1</source>
        <translation>Unified social credit code: %1</translation>
    </message>
    <message>
        <source>“%1”下面还有网点或从业人员，请先移走或删除它们。</source>
        <translation>"%1" still has sites or workers. Please move or delete them first.</translation>
    </message>
    <message>
        <source>新建企业 %1</source>
        <translation>Add employer %1</translation>
    </message>
    <message>
        <source>修改企业 %1</source>
        <translation>Change employer %1</translation>
    </message>
    <message>
        <source>删除企业 %1</source>
        <translation>Delete employer %1</translation>
    </message>
    <message>
        <source>“%1”还有党组织、联合党支部或党建指导员的记录，请先移走或删除它们。</source>
        <translation>"%1" still has records of an organisation, a joint branch or an instructor. Move or remove them first.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>台账没有改动。</source>
        <translation>The ledger has not changed.</translation>
    </message>
    <message>
        <source>找不到“%1”。</source>
        <translation>"%1" was not found.</translation>
    </message>
    <message>
        <source>请检查名称和位置后再试。</source>
        <translation>Check the name and the location, then try again.</translation>
    </message>
    <message>
        <source>“%1”已经存在。</source>
        <translation>"%1" already exists.</translation>
    </message>
    <message>
        <source>原有的内容没有改动。</source>
        <translation>What it holds has not changed.</translation>
    </message>
    <message>
        <source>请换一个名称。</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>文件没有改动。</source>
        <translation>The file has not changed.</translation>
    </message>
    <message>
        <source>“%1”是用更新的程序写成的。</source>
        <translation>"%1" was written by a newer version of the program.</translation>
    </message>
    <message>
        <source>请先更新本机的程序，再打开它。</source>
        <translation>Update the program on this computer, then open it.</translation>
    </message>
    <message>
        <source>“%1”已损坏，读出的内容与当初写入的不一致。</source>
        <translation>"%1" is damaged: what was read differs from what was written.</translation>
    </message>
    <message>
        <source>没有再往里写任何内容。</source>
        <translation>Nothing more has been written to it.</translation>
    </message>
    <message>
        <source>请从最近一次备份恢复，并保留损坏的文件备查。</source>
        <translation>Restore the latest backup, and keep the damaged file for inspection.</translation>
    </message>
    <message>
        <source>“%1”升级没有成功。</source>
        <translation>"%1" could not be upgraded.</translation>
    </message>
    <message>
        <source>原文件没有改动，升级前的备份在“%1”。</source>
        <translation>The file has not changed; the backup made before the upgrade is "%1".</translation>
    </message>
    <message>
        <source>请先用原来的程序打开它，并把错误详情告诉维护人员。</source>
        <translation>Open it with the earlier version of the program, and pass the error details on to the maintainers.</translation>
    </message>
    <message>
        <source>“%1”正被%2打开着。</source>
        <translation>"%1" is open in %2.</translation>
    </message>
    <message>
        <source>“%1”或它所在的文件夹不能写入。</source>
        <translation>"%1" or its folder cannot be written to.</translation>
    </message>
    <message>
        <source>“%1”在网络共享文件夹里，多台电脑同时写入会损坏台账。</source>
        <translation>"%1" is in a shared network folder; several computers writing at once would damage the ledger.</translation>
    </message>
    <message>
        <source>请把台账复制到本机硬盘再打开；与同事交换请用外出包或备份。</source>
        <translation>Copy the ledger to this computer's disk and open it there; to exchange data with colleagues, use survey packs or backups.</translation>
    </message>
    <message>
        <source>使用人或密码不对。</source>
        <translation>The user or the password is wrong.</translation>
    </message>
    <message>
        <source>请重新输入；忘记密码可用恢复密钥重设。</source>
        <translation>Enter them again; a forgotten password can be reset with the recovery key.</translation>
    </message>
    <message>
        <source>密码连续输错多次。</source>
        <translation>The password was wrong several times in a row.</translation>
    </message>
    <message>
        <source>磁盘空间不足，没有写成。</source>
        <translation>The disk is full; nothing was written.</translation>
    </message>
    <message>
        <source>刚才这一步没有记入，此前的内容都在。</source>
        <translation>This last step was not recorded; everything before it is kept.</translation>
    </message>
    <message>
        <source>请腾出一些空间再试。</source>
        <translation>Free some space, then try again.</translation>
    </message>
    <message>
        <source>系统不让访问“%1”。</source>
        <translation>The system does not allow access to "%1".</translation>
    </message>
    <message>
        <source>请检查文件是否被别的程序占用、权限是否足够。</source>
        <translation>Check whether another program is using the file and whether you have the right to it.</translation>
    </message>
    <message>
        <source>备份没有做成：%1</source>
        <translation>The backup was not made: %1</translation>
    </message>
    <message>
        <source>台账本身没有改动，原有的备份都在。</source>
        <translation>The ledger itself has not changed, and earlier backups are all kept.</translation>
    </message>
    <message>
        <source>您的身份是%1，不能做这件事。</source>
        <translation>Your role (%1) does not allow this.</translation>
    </message>
    <message>
        <source>请由有权限的使用人来做，或请管理员调整身份。</source>
        <translation>Ask a user who has the right, or ask the administrator to change your role.</translation>
    </message>
    <message>
        <source>请等它做完再试。</source>
        <translation>Try again when it has finished.</translation>
    </message>
    <message>
        <source>已经取消。</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>程序出了意外。</source>
        <translation>Something unexpected happened in the program.</translation>
    </message>
    <message>
        <source>请再试一次；若仍这样，请把错误详情告诉维护人员。</source>
        <translation>Try once more; if it happens again, pass the error details on to the maintainers.</translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>请等 %n 秒后再试。</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>它是空的。</source>
        <translation>It is empty.</translation>
    </message>
    <message>
        <source>它像是一个文本文件。</source>
        <translation>It looks like a text file.</translation>
    </message>
    <message>
        <source>它像是一个电子表格或办公文档。</source>
        <translation>It looks like a spreadsheet or another office document.</translation>
    </message>
    <message>
        <source>它像是一个 PDF 文件。</source>
        <translation>It looks like a PDF file.</translation>
    </message>
    <message>
        <source>它像是一张图片。</source>
        <translation>It looks like a picture.</translation>
    </message>
    <message>
        <source>它像是别的程序的数据文件。</source>
        <translation>It looks like another program's data file.</translation>
    </message>
    <message>
        <source>看不出它是什么文件。</source>
        <translation>What kind of file it is cannot be told.</translation>
    </message>
    <message>
        <source>“%1”不是台账的备份。</source>
        <translation>"%1" is not a backup of a ledger.</translation>
    </message>
    <message>
        <source>请选择“备份”文件夹里的备份，或另存的加密备份。</source>
        <translation>Choose a backup from the backup folder, or an encrypted backup.</translation>
    </message>
    <message>
        <source>“%1”是台账的加密备份，不能直接打开。</source>
        <translation>"%1" is an encrypted backup of a ledger and cannot be opened as it is.</translation>
    </message>
    <message>
        <source>请用“从备份恢复”把它恢复成台账，再打开。</source>
        <translation>Use "Restore from a backup" to turn it into a ledger, then open that.</translation>
    </message>
    <message>
        <source>“%1”不是台账文件。</source>
        <translation>"%1" is not a ledger.</translation>
    </message>
    <message>
        <source>请选择别的文件；如果它本来是台账，请从备份恢复。</source>
        <translation>Choose another file; if this used to be a ledger, restore it from a backup.</translation>
    </message>
    <message>
        <source>找不到备份“%1”。</source>
        <translation>The backup "%1" was not found.</translation>
    </message>
    <message>
        <source>备份“%1”已损坏，不能用来恢复。</source>
        <translation>The backup "%1" is damaged and cannot be restored.</translation>
    </message>
    <message>
        <source>请换一份备份再恢复，并保留损坏的备份备查。</source>
        <translation>Restore another backup, and keep the damaged one for reference.</translation>
    </message>
    <message>
        <source>磁盘空间不足，备份没有做成。</source>
        <translation>There is not enough disk space; the backup was not made.</translation>
    </message>
    <message>
        <source>台账没有改动，原有的备份都在。</source>
        <translation>The ledger has not changed, and all earlier backups are there.</translation>
    </message>
    <message>
        <source>请腾出一些空间，或换一个磁盘，再做一次备份。</source>
        <translation>Free some space or use another disk, then back up again.</translation>
    </message>
    <message>
        <source>备份“%1”所在的文件夹不能写入。</source>
        <translation>The folder of the backup "%1" cannot be written.</translation>
    </message>
    <message>
        <source>请换一个位置，或请管理员放开写入权限。</source>
        <translation>Choose another place, or ask your system administrator for permission to write there.</translation>
    </message>
    <message>
        <source>请先在那边关闭它，再在这里重试。</source>
        <translation>Close it there first, then try again here.</translation>
    </message>
    <message>
        <source>请检查存放备份的位置，再做一次备份。</source>
        <translation>Check the place for the backup, then back up again.</translation>
    </message>
    <message>
        <source>请填写做备份时的使用人和密码，或填写恢复密钥。</source>
        <translation>Enter the user and password of the time the backup was made, or the recovery key.</translation>
    </message>
    <message>
        <source>台账已损坏，读出的内容与当初写入的不一致。</source>
        <translation>The ledger is damaged: what is read is not what was written.</translation>
    </message>
    <message>
        <source>请把它放到可以写入的文件夹，或请管理员放开写入权限。</source>
        <translation>Put it in a folder that can be written to, or ask an administrator for write permission.</translation>
    </message>
    <message>
        <source>系统不让访问要用的文件或设备。</source>
        <translation>The system does not allow access to a file or device that is needed.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>修改时间</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>加密备份</source>
        <translation>Encrypted backup</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 文件</source>
        <translation>%1 file</translation>
    </message>
</context>
<context>
    <name>FormationReport</name>
    <message>
        <source>%1（预备）</source>
        <translation>%1 (probationary)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprises</translation>
    </message>
    <message>
        <source>所在街道、镇</source>
        <translation>Street or town</translation>
    </message>
    <message>
        <source>领域</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>网点（个）</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>党员（人）</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>正式党员（人）</source>
        <translation>Full members (persons)</translation>
    </message>
    <message>
        <source>应建</source>
        <translation>Should have</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>Has</translation>
    </message>
    <message>
        <source>党员姓名</source>
        <translation>Names of members</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>应建未建</source>
        <translation>Should have and has not</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>在办企业共 %1 家。应建未建的 %2 家：应单独成立党支部的 %3 家，应成立联合党支部的 %4 家，应选派党建指导员的 %5 家。</source>
        <translation>Employers at work: %1. Lacking what they should have: %2, of these a branch of their own: %3, a joint branch: %4, an instructor: %5.</translation>
    </message>
    <message>
        <source>党的组织覆盖率 %1，党的工作覆盖率 %2。</source>
        <translation>Organisation coverage %1, work coverage %2.</translation>
    </message>
    <message>
        <source>党员按在岗从业人员的政治面貌计算，不论组织关系在哪里；有 %1 名以上正式党员的应单独成立党支部。</source>
        <translation>Members are workers on the job whose political status says so, wherever their relationship lies; from %1 full members on an employer should have a branch of its own.</translation>
    </message>
    <message>
        <source>应建未建党组织企业清单</source>
        <translation>Employers that should have a Party organisation and have not</translation>
    </message>
    <message>
        <source>企业应建党组织情况表</source>
        <translation>What Party organisation each employer should have</translation>
    </message>
    <message>
        <source>填报单位：%1</source>
        <translation>Office: %1</translation>
    </message>
    <message>
        <source>截至%1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>填报人：</source>
        <translation>Made by: </translation>
    </message>
    <message>
        <source>审核人：</source>
        <translation>Checked by: </translation>
    </message>
    <message>
        <source>单位（盖章）：</source>
        <translation>Office (seal): </translation>
    </message>
</context>
<context>
    <name>FormationStore</name>
    <message>
        <source>%1新就业群体联合党支部</source>
        <translation>%1 Joint Branch of New Employment</translation>
    </message>
    <message>
        <source>%1行业联合党支部</source>
        <translation>%1 Industry Joint Branch</translation>
    </message>
    <message>
        <source>成立联合党支部 %1</source>
        <translation>Founded joint branch %1</translation>
    </message>
    <message>
        <source>党建指导员 %1</source>
        <translation>Instructor %1</translation>
    </message>
    <message>
        <source>%1新就业群体第%2联合党支部</source>
        <translation>Joint Party branch %2 of new employment groups, %1</translation>
    </message>
    <message>
        <source>%1行业第%2联合党支部</source>
        <translation>Joint Party branch %2 of the %1 sector</translation>
    </message>
</context>
<context>
    <name>FormationVerdict</name>
    <message>
        <source>单独成立党支部</source>
        <translation>Form a branch of its own</translation>
    </message>
    <message>
        <source>成立联合党支部</source>
        <translation>Form a joint branch</translation>
    </message>
    <message>
        <source>选派党建指导员</source>
        <translation>Send an instructor</translation>
    </message>
    <message>
        <source>出资人是党员，一般应担任党支部书记，目前没有担任。</source>
        <translation>The owner is a Party member and should as a rule be the branch secretary, but is not.</translation>
    </message>
    <message>
        <source>出资人%1是党员，一般应担任党支部书记，目前没有担任。</source>
        <translation>The owner, %1, is a Party member and should as a rule be the branch secretary, but is not.</translation>
    </message>
    <message>
        <source>没有党员，应选派党建指导员。</source>
        <translation>No members: an instructor should be sent.</translation>
    </message>
    <message>
        <source>党员 %1 名，其中正式党员 %2 名，应单独成立党支部。</source>
        <translation>%1 members, %2 of them full: a branch of its own should be formed.</translation>
    </message>
    <message>
        <source>党员 %1 名，其中正式党员 %2 名，应成立联合党支部。</source>
        <translation>%1 members, %2 of them full: a joint branch should be formed.</translation>
    </message>
    <message>
        <source>应建未建：目前由联合党支部覆盖，已够条件单独成立党支部。</source>
        <translation>Should have and has not: covered by a joint branch, but fit for a branch of its own.</translation>
    </message>
    <message>
        <source>应建未建：还没有成立党支部。</source>
        <translation>Should have and has not: no branch has been formed yet.</translation>
    </message>
    <message>
        <source>应建未建：还没有联合党支部覆盖。</source>
        <translation>Should have and has not: no joint branch covers it yet.</translation>
    </message>
    <message>
        <source>还没有选派党建指导员。</source>
        <translation>No instructor has been sent yet.</translation>
    </message>
    <message>
        <source>党员已有 %1 名，但正式党员只有 %2 名，不到 %3 名，还不能单独成立党支部。</source>
        <translation>There are %1 members, but only %2 full ones, fewer than %3: it cannot form a branch of its own yet.</translation>
    </message>
    <message>
        <source>党员超过 %1 名，一个党支部一般不超过 %1 名，可考虑分设。</source>
        <translation>More than %1 members; a branch should as a rule have no more than %1. Consider dividing it.</translation>
    </message>
</context>
<context>
    <name>HalfYearReturn</name>
    <message>
        <source>%1年上半年</source>
        <translation>first half of %1</translation>
    </message>
    <message>
        <source>%1年下半年</source>
        <translation>second half of %1</translation>
    </message>
</context>
<context>
    <name>HalfYearReturnStore</name>
    <message>
        <source>期别写成 2026H1 或 2026H2，现在是“%1”。</source>
        <translation>Write the period as 2026H1 or 2026H2; it is "%1".</translation>
    </message>
    <message>
        <source>定格半年报 %1</source>
        <translation>Freeze the half-year return %1</translation>
    </message>
    <message>
        <source>%1还没有开始，不能统计它的半年报。</source>
        <translation>%1 has not begun; its return cannot be counted.</translation>
    </message>
    <message>
        <source>%1的半年报已经定格，不能再改。</source>
        <translation>The return for %1 is frozen and cannot be changed.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>正在导出 %1</source>
        <translation>Exporting %1</translation>
    </message>
    <message>
        <source>已导出 %1</source>
        <translation>Exported %1</translation>
    </message>
</context>
<context>
    <name>HistoryRefusal</name>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1（%2）。</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>没有重做“%1”。</source>
        <translation>"%1" was not redone.</translation>
    </message>
    <message>
        <source>没有撤销“%1”。</source>
        <translation>"%1" was not undone.</translation>
    </message>
    <message numerus="yes">
        <source>撤销了 %n 步，到“%1”停下。</source>
        <translation>
            <numerusform>%n step was undone; it stopped at "%1".</numerusform>
            <numerusform>%n steps were undone; it stopped at "%1".</numerusform>
        </translation>
    </message>
    <message>
        <source>台账没有改动。</source>
        <translation>The ledger has not changed.</translation>
    </message>
    <message>
        <source>已经撤销的几步有效，随时可以重做。</source>
        <translation>The steps undone so far stand and can be redone at any time.</translation>
    </message>
    <message>
        <source>请直接修改有关内容。</source>
        <translation>Please change the content itself.</translation>
    </message>
    <message>
        <source>请先从最新的开始撤销括号里的改动，再来重做；也可以直接修改有关内容。</source>
        <translation>Please undo the changes in brackets first, newest first, and then redo this one; or change the content itself.</translation>
    </message>
    <message>
        <source>请先从最新的开始撤销括号里的改动，再来撤销这一条；也可以直接修改有关内容。</source>
        <translation>Please undo the changes in brackets first, newest first, and then this one; or change the content itself.</translation>
    </message>
    <message>
        <source>%1后来又改过</source>
        <translation>%1 was changed later</translation>
    </message>
    <message>
        <source>%1后来已经删除</source>
        <translation>%1 was deleted later</translation>
    </message>
    <message>
        <source>%1下面还有%2</source>
        <translation>%1 still has %2 below it</translation>
    </message>
    <message>
        <source>%1原来归在%2下面，那一项后来已经删除</source>
        <translation>%1 belonged under %2, which was deleted later</translation>
    </message>
    <message>
        <source>%1放不回去，它与现在的内容相抵触</source>
        <translation>%1 cannot be put back; it conflicts with what is there now</translation>
    </message>
    <message>
        <source>%1放不回去，后来另有了同名的一项</source>
        <translation>%1 cannot be put back; another one of that name was made later</translation>
    </message>
    <message>
        <source>%1 %2“%3”</source>
        <translation>%1 %2 "%3"</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1；等 %2 次</source>
        <translation>%1; %2 times in all</translation>
    </message>
    <message numerus="yes">
        <source>…共 %n 处。</source>
        <translation>
            <numerusform>… %n in all.</numerusform>
            <numerusform>… %n in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>重做了 %n 步，到“%1”停下。</source>
        <translation>
            <numerusform>Redid %n step and stopped at "%1".</numerusform>
            <numerusform>Redid %n steps and stopped at "%1".</numerusform>
        </translation>
    </message>
    <message>
        <source>已经重做的几步有效，随时可以再撤销。</source>
        <translation>The steps already redone stand and can be undone at any time.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>历史里没有这一条。</source>
        <translation>The history has no such entry.</translation>
    </message>
    <message>
        <source>这一条不能撤销：它不是对数据的改动。</source>
        <translation>This entry cannot be undone: it is not a change of data.</translation>
    </message>
    <message>
        <source>这一条已经撤销过了。</source>
        <translation>This entry has already been undone.</translation>
    </message>
    <message>
        <source>这一条没有撤销，不用重做。</source>
        <translation>This entry has not been undone, so there is nothing to redo.</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>这一条涉及的人员已彻底删除，不能撤销或重做。</source>
        <translation>The persons of this entry were erased for good, so it cannot be undone or redone.</translation>
    </message>
    <message>
        <source>这一条是重做；要再撤销，请撤销它重做的那一条。</source>
        <translation>This entry is a redo; to undo again, undo the entry it redid.</translation>
    </message>
    <message>
        <source>这一条是撤销；要收回它，请重做它撤销的那一条。</source>
        <translation>This entry is an undo; to take it back, redo the entry it undid.</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>证件姓名</source>
        <translation>Name on document</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>政治面貌</source>
        <translation>Political status</translation>
    </message>
    <message>
        <source>职业</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>籍贯</source>
        <translation>Native place</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>组织关系所在</source>
        <translation>Relationship held at</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>从业人员</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>人</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>行业主管部门</source>
        <translation>Industry authority</translation>
    </message>
    <message>
        <source>党建写入章程</source>
        <translation>Party work in charter</translation>
    </message>
    <message>
        <source>写入章程日期</source>
        <translation>In charter since</translation>
    </message>
    <message>
        <source>走访日期</source>
        <translation>Visited on</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>走访结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>走访记录</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>次</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>最近核实</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>网点</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>街道镇</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>社区村</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>证件种类</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>入职日期</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>离岗日期</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>特长</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>企业类别</source>
        <translation>Kind of employer</translation>
    </message>
    <message>
        <source>所在区划</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>网点所在区划</source>
        <translation>Place of the site</translation>
    </message>
    <message>
        <source>负责人是党员</source>
        <translation>Owner is a member</translation>
    </message>
    <message>
        <source>申报人数</source>
        <translation>Declared head-count</translation>
    </message>
    <message>
        <source>网点名称</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>网点地址</source>
        <translation>Address of the site</translation>
    </message>
    <message>
        <source>网点联系人</source>
        <translation>Contact of the site</translation>
    </message>
    <message>
        <source>网点电话</source>
        <translation>Telephone of the site</translation>
    </message>
    <message>
        <source>网点申报人数</source>
        <translation>Declared head-count of the site</translation>
    </message>
    <message>
        <source>企业和网点</source>
        <translation>Employers and sites</translation>
    </message>
    <message>
        <source>停办日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>网点停办日期</source>
        <translation>Site closed on</translation>
    </message>
    <message>
        <source>条</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>党组织名称</source>
        <translation>Name of organisation</translation>
    </message>
    <message>
        <source>党组织种类</source>
        <translation>Kind of organisation</translation>
    </message>
    <message>
        <source>组建方式</source>
        <translation>Way of forming</translation>
    </message>
    <message>
        <source>上级党组织</source>
        <translation>Superior organisation</translation>
    </message>
    <message>
        <source>所在企业</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>覆盖企业</source>
        <translation>Employers covered</translation>
    </message>
    <message>
        <source>依托部门</source>
        <translation>Host authority</translation>
    </message>
    <message>
        <source>成立时间</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>批准文号</source>
        <translation>Approval number</translation>
    </message>
    <message>
        <source>换届时间</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>书记</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>个</source>
        <translation>organisations</translation>
    </message>
    <message>
        <source>所在党支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>党员类别</source>
        <translation>Kind of member</translation>
    </message>
    <message>
        <source>入党时间</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>转正时间</source>
        <translation>Became full member</translation>
    </message>
    <message>
        <source>党内职务</source>
        <translation>Post in the Party</translation>
    </message>
    <message>
        <source>流动党员活动证编号</source>
        <translation>Number of mobile member's certificate</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>培养联系人</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>入党介绍人</source>
        <translation>Introducers</translation>
    </message>
    <message>
        <source>公示开始时间</source>
        <translation>Notice from</translation>
    </message>
    <message>
        <source>公示结束时间</source>
        <translation>Notice until</translation>
    </message>
    <message>
        <source>发展党员</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>报到点</source>
        <translation>Check-in point</translation>
    </message>
    <message>
        <source>报到时间</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>党员报到</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>check-ins</translation>
    </message>
    <message>
        <source>任期（年）</source>
        <translation>Term (years)</translation>
    </message>
    <message>
        <source>组织关系转入时间</source>
        <translation>Relationship since</translation>
    </message>
    <message>
        <source>考察时间</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>出资人</source>
        <translation>Owner</translation>
    </message>
</context>
<context>
    <name>ImportNotices</name>
    <message>
        <source>“%1”</source>
        <translation>"%1"</translation>
    </message>
    <message>
        <source>“%1”的工作表“%2”</source>
        <translation>Sheet "%2" of "%1"</translation>
    </message>
    <message>
        <source>%1里的人是一列一个，请用表格软件转置成一行一个人再导入。</source>
        <translation>%1 has a person in each column. Transpose it in a spreadsheet program to one person a row, then import it.</translation>
    </message>
    <message>
        <source>%1像是%2的表。</source>
        <translation>%1 looks like a table of: %2.</translation>
    </message>
    <message>
        <source>%1是隐藏的，没有读。要导入，请先取消隐藏。</source>
        <translation>%1 is hidden and was not read. To import it, unhide it first.</translation>
    </message>
    <message>
        <source>“%1”里没有找到%2的表：没有认出表头。</source>
        <translation>No table of "%2" was found in "%1": no head was recognised.</translation>
    </message>
    <message>
        <source>隐藏的工作表没有读：%1。</source>
        <translation>Hidden sheets that are not read: %1.</translation>
    </message>
    <message>
        <source>这些工作表没有认出表头，没有读：%1。</source>
        <translation>Sheets without a recognised head, not read: %1.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1等</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>与本文件第 %1 行重复，请核对。</source>
        <translation>Repeats row %1 of this file. Please check.</translation>
    </message>
    <message>
        <source>与工作表“%1”第 %2 行重复，请核对。</source>
        <translation>Repeats row %2 of sheet "%1". Please check.</translation>
    </message>
    <message>
        <source>新建企业 %1 家：%2。</source>
        <translation>New employers (%1): %2.</translation>
    </message>
    <message>
        <source>新建网点 %1 个：%2。</source>
        <translation>New sites (%1): %2.</translation>
    </message>
    <message>
        <source>新建区划 %1 个：%2。</source>
        <translation>New places (%1): %2.</translation>
    </message>
    <message>
        <source>%1右边还有一组人，从“%2”这一列起，%3 人没有读；请移到下面再导入。</source>
        <translation>%1 has another block of persons to the right, from column "%2" on: %3 of them are not read. Move them below the first block and import again.</translation>
    </message>
    <message>
        <source>“%1”里写的是平台（%2），记入平台，企业留空。</source>
        <translation>"%1" names platforms (%2): they go into the platform, and the employer stays empty.</translation>
    </message>
    <message>
        <source>“%1”里有的格写的是平台（%2），这些格记入平台，企业留空。</source>
        <translation>Some cells of "%1" hold platforms (%2); these are taken as the platform and the employer stays empty.</translation>
    </message>
    <message>
        <source>台账和表里都没有这些上级党组织，隶属关系留空：%1。</source>
        <translation>Neither the ledger nor the sheets hold these superior organisations; they were left empty: %1.</translation>
    </message>
</context>
<context>
    <name>InputRefusal</name>
    <message>
        <source>文字</source>
        <translation>texts</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>别的文件</source>
        <translation>another kind of file</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>压缩包</source>
        <translation>an archive</translation>
    </message>
    <message>
        <source>程序</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>数据库文件</source>
        <translation>a database</translation>
    </message>
    <message>
        <source>网页表格</source>
        <translation>a web page</translation>
    </message>
    <message>
        <source>很早的 Excel 表格</source>
        <translation>a very old Excel table</translation>
    </message>
    <message>
        <source>“%1”第%2行</source>
        <translation>Row %2 of "%1"</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>"%1"</translation>
    </message>
    <message>
        <source>“%1”的工作表“%2”第%3行</source>
        <translation>Row %3 of sheet "%2" of "%1"</translation>
    </message>
    <message>
        <source>“%1”的工作表“%2”</source>
        <translation>Sheet "%2" of "%1"</translation>
    </message>
    <message>
        <source>“%1”是空文件，里面没有内容。</source>
        <translation>"%1" is empty.</translation>
    </message>
    <message>
        <source>“%1”太大，超过了%2兆字节，请分成几个文件。</source>
        <translation>"%1" is too large, over %2 megabytes. Please split it into several files.</translation>
    </message>
    <message>
        <source>“%1”不完整或已损坏，请让对方重新发来。</source>
        <translation>"%1" is incomplete or damaged. Please have it sent again.</translation>
    </message>
    <message>
        <source>%1读不下去，文件不完整或已损坏，请让对方重新发来。</source>
        <translation>%1 cannot be read on: the file is incomplete or damaged. Please have it sent again.</translation>
    </message>
    <message>
        <source>“%1”设有打开密码，请先用表格软件去掉密码再导入。</source>
        <translation>"%1" has a password to open it. Please remove it in a spreadsheet program first.</translation>
    </message>
    <message>
        <source>“%1”不是表格，它其实是%2。</source>
        <translation>"%1" is no table; it is %2.</translation>
    </message>
    <message>
        <source>“%1”其实是%2，请用表格软件打开后另存为 XLSX 再导入。</source>
        <translation>"%1" is %2. Please open it in a spreadsheet program, save it as XLSX and import that.</translation>
    </message>
    <message>
        <source>“%1”第%2行的文字既不是 UTF-8 也不是 GB18030 编码，请另存为 XLSX 再导入。</source>
        <translation>The text in row %2 of "%1" is neither UTF-8 nor GB18030. Please save it as XLSX and import that.</translation>
    </message>
    <message>
        <source>“%1”里没有工作表。</source>
        <translation>"%1" holds no sheet.</translation>
    </message>
    <message>
        <source>“%1”展开后大得不正常，不像一份名册，没有读入。</source>
        <translation>"%1" unfolds to an abnormal size, unlike a roster. It was not read.</translation>
    </message>
    <message>
        <source>“%1”里有表格文件不该有的写法，为安全起见没有读入。</source>
        <translation>"%1" contains what no table file should, so for safety it was not read.</translation>
    </message>
    <message>
        <source>“%1”里的%2太多，请分成几个文件。</source>
        <translation>"%1" holds too many of: %2. Please split it into several files.</translation>
    </message>
    <message>
        <source>%1用到了第%2列以后，不像一份名册，请删去多余的列。</source>
        <translation>%1 uses columns beyond number %2, unlike a roster. Please delete what is not needed.</translation>
    </message>
    <message>
        <source>%1有一格文字超过%2字，请改短。</source>
        <translation>%1 has a cell of more than %2 characters. Please shorten it.</translation>
    </message>
    <message>
        <source>单元格</source>
        <translation>cells</translation>
    </message>
    <message>
        <source>演示文稿</source>
        <translation>a presentation</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>sheets</translation>
    </message>
    <message>
        <source>合并单元格</source>
        <translation>merged cells</translation>
    </message>
    <message>
        <source>单元格格式</source>
        <translation>cell formats</translation>
    </message>
    <message>
        <source>一份 PDF 文档</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <source>一份 RTF 文档</source>
        <translation>an RTF document</translation>
    </message>
    <message>
        <source>一份 XML 表格</source>
        <translation>an XML table</translation>
    </message>
    <message>
        <source>一份 Word 文档</source>
        <translation>a Word document</translation>
    </message>
    <message>
        <source>一份 ODF 文档</source>
        <translation>an ODF document</translation>
    </message>
    <message>
        <source>一份 XLSB 二进制工作簿</source>
        <translation>an XLSB workbook</translation>
    </message>
</context>
<context>
    <name>InstructorStore</name>
    <message>
        <source>请填写党建指导员姓名。</source>
        <translation>Please enter the instructor's name.</translation>
    </message>
    <message>
        <source>请选择联系的企业或党组织，一次选一个。</source>
        <translation>Please choose an employer or an organisation, one at a time.</translation>
    </message>
    <message>
        <source>结束日期早于开始日期。</source>
        <translation>The end date is before the start date.</translation>
    </message>
    <message>
        <source>登记党建指导员</source>
        <translation>Entered an instructor</translation>
    </message>
    <message>
        <source>登记党建指导员 %1</source>
        <translation>Entered instructor %1</translation>
    </message>
    <message>
        <source>删除党建指导员</source>
        <translation>Removed an instructor</translation>
    </message>
    <message>
        <source>删除党建指导员 %1</source>
        <translation>Removed instructor %1</translation>
    </message>
    <message>
        <source>登记党建指导员联系对象</source>
        <translation>Entered what an instructor looks after</translation>
    </message>
    <message>
        <source>登记党建指导员 %1 的联系对象</source>
        <translation>Entered what instructor %1 looks after</translation>
    </message>
    <message>
        <source>删除党建指导员联系对象</source>
        <translation>Removed what an instructor looks after</translation>
    </message>
</context>
<context>
    <name>JoinStore</name>
    <message>
        <source>合并两条从业人员记录</source>
        <translation>Join two workers' records</translation>
    </message>
    <message>
        <source>拆回合并的从业人员记录</source>
        <translation>Part a joined worker's record again</translation>
    </message>
    <message>
        <source>要合并的两条记录有一条已不在名册里，或已与别的记录合并。</source>
        <translation>One of the two records is no longer on the roll, or was joined with another.</translation>
    </message>
    <message>
        <source>这条记录没有合并过。</source>
        <translation>This record was never joined.</translation>
    </message>
    <message>
        <source>合并 %1 与 %2</source>
        <translation>Join %1 and %2</translation>
    </message>
    <message>
        <source>拆回 %1 与 %2</source>
        <translation>Part %1 and %2</translation>
    </message>
</context>
<context>
    <name>JudgeWords</name>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>可能重复</source>
        <translation>Possible duplicate</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>没有填姓名，这一行不导入。</source>
        <translation>The name is empty, so this row is left out.</translation>
    </message>
    <message>
        <source>没有填“%1”，这一行不导入。</source>
        <translation>"%1" is empty, so this row is left out.</translation>
    </message>
    <message>
        <source>“%1”一栏的“%2”是隐去的内容，没有导入，请补全。</source>
        <translation>"%2" under "%1" is masked and was not imported; fill in the whole of it.</translation>
    </message>
</context>
<context>
    <name>LedgerCommands</name>
    <message>
        <source>%1-加密备份-%2.nxb</source>
        <translation>%1-encrypted-backup-%2.nxb</translation>
    </message>
    <message>
        <source>另存加密备份</source>
        <translation>Save an encrypted backup</translation>
    </message>
    <message>
        <source>加密备份 (*.nxb)</source>
        <translation>Encrypted backups (*.nxb)</translation>
    </message>
    <message>
        <source>正在加密备份</source>
        <translation>Making an encrypted backup</translation>
    </message>
    <message>
        <source>加密备份已存到“%1”，已登记。恢复时要用管理员的密码，或恢复密钥。</source>
        <translation>The encrypted backup was saved as "%1" and registered. Restoring it takes an administrator's password or the recovery key.</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>台账正在做另一项写入（例如导入）。</source>
        <translation>The ledger is busy with another write (such as an import).</translation>
    </message>
    <message>
        <source>请填写单位名称。</source>
        <translation>Enter the name of the office.</translation>
    </message>
    <message>
        <source>修改单位信息</source>
        <translation>Change office details</translation>
    </message>
    <message>
        <source>市</source>
        <translation>City</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>社区村</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>街道镇</source>
        <translation>Street</translation>
    </message>
</context>
<context>
    <name>LockWords</name>
    <message>
        <source>另一个程序</source>
        <translation>another program</translation>
    </message>
    <message>
        <source>本机的另一个窗口</source>
        <translation>another window on this computer</translation>
    </message>
    <message>
        <source>本机上%1的窗口</source>
        <translation>a window of %1 on this computer</translation>
    </message>
    <message>
        <source>电脑“%1”</source>
        <translation>the computer "%1"</translation>
    </message>
    <message>
        <source>电脑“%1”上的%2</source>
        <translation>%2 on the computer "%1"</translation>
    </message>
</context>
<context>
    <name>LookUp</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>LookUps</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>MeetingGuest</name>
    <message>
        <source>党建指导员</source>
        <translation>Instructor</translation>
    </message>
    <message>
        <source>选派%1</source>
        <translation>seconded %1</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>支部党员大会</source>
        <translation>Branch assembly</translation>
    </message>
    <message>
        <source>支部委员会会议</source>
        <translation>Committee meeting</translation>
    </message>
    <message>
        <source>党小组会</source>
        <translation>Group meeting</translation>
    </message>
    <message>
        <source>党课</source>
        <translation>Party lecture</translation>
    </message>
    <message>
        <source>主题党日</source>
        <translation>Theme day</translation>
    </message>
    <message>
        <source>组织生活会</source>
        <translation>Organisational life meeting</translation>
    </message>
    <message>
        <source>民主评议党员</source>
        <translation>Democratic appraisal of members</translation>
    </message>
    <message>
        <source>其他会议</source>
        <translation>Other meeting</translation>
    </message>
</context>
<context>
    <name>MeetingReport</name>
    <message>
        <source>缺</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>缺%1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>%1年（次）</source>
        <translation>%1 (meetings)</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>合计（次）</source>
        <translation>Total (meetings)</translation>
    </message>
    <message>
        <source>应开</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>已开</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>缺开</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>共 %1 个党支部，已过去的期次应开 %2 次，缺开 %3 次，有缺开的党支部 %4 个。</source>
        <translation>Branches: %1. Owed in the periods that are over: %2, missing: %3, branches with a meeting missing: %4.</translation>
    </message>
    <message>
        <source>填报单位：%1</source>
        <translation>Office: %1</translation>
    </message>
    <message>
        <source>截至%1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1年组织生活情况表</source>
        <translation>Branch life in %1</translation>
    </message>
    <message>
        <source>“缺”写在应开而没有开的那一期的最后一个月；没有支委会、没有党小组的党支部不应开相应的会。几个党组织联合召开的，每个都算一次。</source>
        <translation>"Missing" stands in the last month of the period in which a meeting was owed and not held; a branch without a committee or groups owes none of theirs. A joint meeting counts once for each of its hosts.</translation>
    </message>
    <message>
        <source>全年召开会议 %1 次，联合召开的只算一次。</source>
        <translation>Meetings held in the year: %1, joint ones counted once.</translation>
    </message>
    <message>
        <source>填报人：</source>
        <translation>Made by: </translation>
    </message>
    <message>
        <source>审核人：</source>
        <translation>Checked by: </translation>
    </message>
    <message>
        <source>单位（盖章）：</source>
        <translation>Office (seal): </translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>召开的党组织</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Minute-taker</translation>
    </message>
    <message>
        <source>应到（人）</source>
        <translation>Entitled (persons)</translation>
    </message>
    <message>
        <source>实到（人）</source>
        <translation>Present (persons)</translation>
    </message>
    <message>
        <source>请假（人）</source>
        <translation>Excused (persons)</translation>
    </message>
    <message>
        <source>议题</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>决定事项</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>会议记录一览表</source>
        <translation>List of meetings</translation>
    </message>
    <message>
        <source>共 %1 次，联合召开的只算一次。</source>
        <translation>Meetings: %1, joint ones counted once.</translation>
    </message>
</context>
<context>
    <name>MeetingStore</name>
    <message>
        <source>请填写会议日期。</source>
        <translation>Please enter the day of the meeting.</translation>
    </message>
    <message>
        <source>请选择召开会议的党组织。</source>
        <translation>Please choose the organisation that holds the meeting.</translation>
    </message>
    <message>
        <source>实到与请假人数之和多于应到人数，请核对。</source>
        <translation>Present and excused together are more than entitled; please check.</translation>
    </message>
    <message>
        <source>请填写决定事项。</source>
        <translation>Please enter what was decided.</translation>
    </message>
    <message>
        <source>登记%1（%2）</source>
        <translation>Entered %1 (%2)</translation>
    </message>
    <message>
        <source>修改%1（%2）</source>
        <translation>Changed %1 (%2)</translation>
    </message>
    <message>
        <source>删除%1（%2）</source>
        <translation>Removed %1 (%2)</translation>
    </message>
    <message>
        <source>登记%1（%2）的到会情况</source>
        <translation>Entered who was at %1 (%2)</translation>
    </message>
    <message>
        <source>登记会议决定事项</source>
        <translation>Entered a decision of a meeting</translation>
    </message>
    <message>
        <source>删除会议决定事项</source>
        <translation>Removed a decision of a meeting</translation>
    </message>
</context>
<context>
    <name>MemberFinding</name>
    <message>
        <source>原已掌握</source>
        <translation>Known from the start</translation>
    </message>
    <message>
        <source>组织找党员</source>
        <translation>Organisation found member</translation>
    </message>
    <message>
        <source>党员找组织</source>
        <translation>Member found organisation</translation>
    </message>
    <message>
        <source>党员找党员</source>
        <translation>Member found member</translation>
    </message>
</context>
<context>
    <name>MemberStatus</name>
    <message>
        <source>不是党员</source>
        <translation>Not a member</translation>
    </message>
    <message>
        <source>预备党员</source>
        <translation>Probationary member</translation>
    </message>
    <message>
        <source>正式党员</source>
        <translation>Full member</translation>
    </message>
</context>
<context>
    <name>MemberStore</name>
    <message>
        <source>请填写党员姓名。</source>
        <translation>Please enter the member's name.</translation>
    </message>
    <message>
        <source>这个人已经登记为党员。</source>
        <translation>This person is entered as a member already.</translation>
    </message>
    <message>
        <source>证件号码：%1</source>
        <translation>Document number: %1</translation>
    </message>
    <message>
        <source>转正时间早于入党时间。</source>
        <translation>Became a full member before being admitted.</translation>
    </message>
    <message>
        <source>结束日期早于开始日期。</source>
        <translation>The end date is before the start date.</translation>
    </message>
    <message>
        <source>请填写组织关系所在的党组织。</source>
        <translation>Please enter the organisation that holds the relationship.</translation>
    </message>
    <message>
        <source>请填写流动党员活动证编号。</source>
        <translation>Please enter the number of the mobile member's certificate.</translation>
    </message>
    <message>
        <source>登记党员</source>
        <translation>Entered a member</translation>
    </message>
    <message>
        <source>登记党员 %1</source>
        <translation>Entered member %1</translation>
    </message>
    <message>
        <source>修改党员信息</source>
        <translation>Changed a member</translation>
    </message>
    <message>
        <source>修改党员 %1</source>
        <translation>Changed member %1</translation>
    </message>
    <message>
        <source>删除党员</source>
        <translation>Removed a member</translation>
    </message>
    <message>
        <source>删除党员 %1</source>
        <translation>Removed member %1</translation>
    </message>
    <message>
        <source>登记党员的组织关系</source>
        <translation>Entered where a member's relationship lies</translation>
    </message>
    <message>
        <source>登记 %1 的组织关系</source>
        <translation>Entered where the relationship of %1 lies</translation>
    </message>
    <message>
        <source>删除组织关系记录</source>
        <translation>Removed a record of a relationship</translation>
    </message>
    <message>
        <source>登记流动党员活动证</source>
        <translation>Entered a mobile member's certificate</translation>
    </message>
    <message>
        <source>登记 %1 的流动党员活动证</source>
        <translation>Entered the mobile member's certificate of %1</translation>
    </message>
    <message>
        <source>删除流动党员活动证</source>
        <translation>Removed a mobile member's certificate</translation>
    </message>
</context>
<context>
    <name>MemberTarget</name>
    <message>
        <source>“%1”是隐去的内容，没有导入，请补全。</source>
        <translation>"%1" is masked; it was not imported, please complete it.</translation>
    </message>
    <message>
        <source>“%1”还没有到，没有导入，请核对。</source>
        <translation>"%1" is yet to come. It was not imported; please check.</translation>
    </message>
    <message>
        <source>转正时间早于入党时间，没有导入，请核对。</source>
        <translation>Became a full member before being admitted. It was not imported; please check.</translation>
    </message>
    <message>
        <source>台账里没有党组织“%1”，组织关系按在外登记。</source>
        <translation>The ledger has no organisation "%1". The relationship is entered as lying elsewhere.</translation>
    </message>
    <message>
        <source>党员类别写的是预备党员，转正时间写的却是 %1，转正时间没有导入，请核对。</source>
        <translation>The status says probationary member, but a day of becoming a full member is given, %1; the day was not imported. Please check.</translation>
    </message>
    <message>
        <source>党员类别写的不是党员，这一行不导入。</source>
        <translation>The status says that this is no Party member; the row is not imported.</translation>
    </message>
    <message>
        <source>从业人员名册里有同名的人，凭号码和电话对不上；按不在名册上的党员登记，请核对。</source>
        <translation>Somebody of this name is on the roll, but neither number nor phone agrees; entered as a member outside the roll. Please check.</translation>
    </message>
</context>
<context>
    <name>MentionStore</name>
    <message>
        <source>（已删除）</source>
        <translation>(erased)</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>NameReading</name>
    <message>
        <source>“%1”没有写全姓名，请填全名。</source>
        <translation>"%1" is not a whole name; fill in the full name.</translation>
    </message>
    <message>
        <source>“%1”不是姓名，请核对。</source>
        <translation>"%1" is not a name; check it.</translation>
    </message>
    <message>
        <source>“%1”一格里有几个姓名，分不清其他栏说的是谁，请分成几行。</source>
        <translation>"%1" holds several names in one cell, and the other columns do not tell whom they are about; give each a row of their own.</translation>
    </message>
    <message>
        <source>“%1”有字没有显示出来，请按证件补上。</source>
        <translation>"%1" has lost a character; fill it in from the document.</translation>
    </message>
    <message>
        <source>“%1”带有数字，已记为“%2”，请核对。</source>
        <translation>"%1" carries a number; entered as "%2". Check it.</translation>
    </message>
    <message>
        <source>“%1”不像完整的姓名，请核对。</source>
        <translation>"%1" does not look like a whole name; check it.</translation>
    </message>
    <message>
        <source>姓名后面的“%1”已记入“%2”。</source>
        <translation>"%1" behind the name was entered under "%2".</translation>
    </message>
    <message>
        <source>姓名后面写着“%1”，“%2”一栏是“%3”，两处不一致，请核对。</source>
        <translation>"%1" stands behind the name, but "%3" under "%2"; the two do not agree. Check them.</translation>
    </message>
</context>
<context>
    <name>OpenWords</name>
    <message>
        <source>台账升级到第 %1 版</source>
        <translation>Upgrade the ledger to edition %1</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New ledger</translation>
    </message>
    <message>
        <source>用恢复密钥为 %1 重设密码</source>
        <translation>Reset the password of %1 with the recovery key</translation>
    </message>
    <message>
        <source>恢复密钥抄写有误，请对照纸面再核对一遍。</source>
        <translation>The recovery key was copied wrongly; check it against the paper.</translation>
    </message>
    <message>
        <source>请填写单位名称。</source>
        <translation>Enter the name of the office.</translation>
    </message>
</context>
<context>
    <name>OrganisationKind</name>
    <message>
        <source>党委</source>
        <translation>Party committee</translation>
    </message>
    <message>
        <source>党总支</source>
        <translation>General branch</translation>
    </message>
    <message>
        <source>党支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>联合党支部</source>
        <translation>Joint branch</translation>
    </message>
    <message>
        <source>功能型党支部</source>
        <translation>Functional branch</translation>
    </message>
    <message>
        <source>流动党员党支部</source>
        <translation>Branch for mobile members</translation>
    </message>
    <message>
        <source>临时党支部</source>
        <translation>Temporary branch</translation>
    </message>
    <message>
        <source>行业党组织</source>
        <translation>Industry Party organisation</translation>
    </message>
</context>
<context>
    <name>OrganisationPartStore</name>
    <message>
        <source>请填写任职人。</source>
        <translation>Please enter who holds the post.</translation>
    </message>
    <message>
        <source>请选择覆盖的企业。</source>
        <translation>Please choose the employer covered.</translation>
    </message>
    <message>
        <source>请填写党小组名称。</source>
        <translation>Please enter the name of the Party group.</translation>
    </message>
    <message>
        <source>结束日期早于开始日期。</source>
        <translation>The end date is before the start date.</translation>
    </message>
    <message>
        <source>登记 %1 的%2</source>
        <translation>Entered %2 of %1</translation>
    </message>
    <message>
        <source>登记 %1 的%2 %3</source>
        <translation>Entered %3 as %2 of %1</translation>
    </message>
    <message>
        <source>删除党组织任职</source>
        <translation>Removed a post of an organisation</translation>
    </message>
    <message>
        <source>登记 %1 覆盖 %2</source>
        <translation>Entered %2 as covered by %1</translation>
    </message>
    <message>
        <source>删除联合党支部覆盖的企业</source>
        <translation>Removed an employer covered by a joint branch</translation>
    </message>
    <message>
        <source>登记 %1 的支部委员会</source>
        <translation>Entered the committee of %1</translation>
    </message>
    <message>
        <source>删除支部委员会记录</source>
        <translation>Removed a record of a branch committee</translation>
    </message>
    <message>
        <source>登记 %1 的党小组 %2</source>
        <translation>Entered Party group %2 of %1</translation>
    </message>
    <message>
        <source>删除党小组</source>
        <translation>Removed a Party group</translation>
    </message>
</context>
<context>
    <name>OrganisationStore</name>
    <message>
        <source>请填写党组织名称。</source>
        <translation>Please enter the name of the organisation.</translation>
    </message>
    <message>
        <source>“%1”不能隶属于自己或自己的下级。</source>
        <translation>"%1" cannot stand under itself or under one of its own.</translation>
    </message>
    <message>
        <source>撤销日期早于成立日期。</source>
        <translation>It was dissolved before it was founded.</translation>
    </message>
    <message>
        <source>请填写换届日期。</source>
        <translation>Please enter the day of the election.</translation>
    </message>
    <message>
        <source>“%1”名下还有%2，请先移走或删除。</source>
        <translation>"%1" still has: %2. Move or remove them first.</translation>
    </message>
    <message>
        <source>新建党组织 %1</source>
        <translation>Added organisation %1</translation>
    </message>
    <message>
        <source>修改党组织 %1</source>
        <translation>Changed organisation %1</translation>
    </message>
    <message>
        <source>删除党组织 %1</source>
        <translation>Removed organisation %1</translation>
    </message>
    <message>
        <source>登记 %1 的换届</source>
        <translation>Entered an election of %1</translation>
    </message>
    <message>
        <source>删除 %1 的换届记录</source>
        <translation>Removed an election of %1</translation>
    </message>
</context>
<context>
    <name>OrganisationTarget</name>
    <message>
        <source>台账里没有企业“%1”，这一项没有登记，请先登记企业。</source>
        <translation>The ledger has no employer "%1". This was not entered; please enter the employer first.</translation>
    </message>
    <message>
        <source>任期写的是“%1”，不是年数，没有导入。</source>
        <translation>The term says "%1", which is no number of years; it was not imported.</translation>
    </message>
</context>
<context>
    <name>OrganisationTerm</name>
    <message>
        <source>任期不明</source>
        <translation>Term not known</translation>
    </message>
    <message>
        <source>任期内</source>
        <translation>Within its term</translation>
    </message>
    <message>
        <source>即将换届</source>
        <translation>Election due soon</translation>
    </message>
    <message>
        <source>逾期未换届</source>
        <translation>Election overdue</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Dissolved</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>区划</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>登记簿</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>使用人</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>新建台账</source>
        <translation>New ledger</translation>
    </message>
    <message>
        <source>打开台账</source>
        <translation>Open ledger</translation>
    </message>
    <message>
        <source>从业人员</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>快速登记</source>
        <translation>Quick entry</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>可能重复</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>企业网点</source>
        <translation>Employers and sites</translation>
    </message>
    <message>
        <source>摸排</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>半年报</source>
        <translation>Half-year return</translation>
    </message>
    <message>
        <source>本人信息</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Party organisations</translation>
    </message>
    <message>
        <source>党员名册</source>
        <translation>Member roster</translation>
    </message>
    <message>
        <source>应建未建</source>
        <translation>Should have and has not</translation>
    </message>
    <message>
        <source>发展党员</source>
        <translation>Development of members</translation>
    </message>
    <message>
        <source>组织生活</source>
        <translation>Meeting grid</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
</context>
<context>
    <name>PaperFonts</name>
    <message>
        <source>小标宋</source>
        <translation>Xiaobiao Song</translation>
    </message>
    <message>
        <source>仿宋</source>
        <translation>FangSong</translation>
    </message>
    <message>
        <source>楷体</source>
        <translation>Kai</translation>
    </message>
    <message>
        <source>黑体</source>
        <translation>Hei</translation>
    </message>
    <message>
        <source>宋体</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>这台电脑没有能印简体%1的字体，请先装上一种。</source>
        <translation>This computer has no font that can print simplified %1. Install one first. </translation>
    </message>
    <message>
        <source>这台电脑没有%1，纸上改用 %2。</source>
        <translation>This computer does not have %1; the paper uses %2 instead. </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>这些字没有字体可印：%1。</source>
        <translation>No font here can print these characters: %1. </translation>
    </message>
</context>
<context>
    <name>PartLines</name>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>至 %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>名册里没有这个人。</source>
        <translation>This person is not on the roll.</translation>
    </message>
    <message>
        <source>彻底删除从业人员 %1 人</source>
        <translation>Erase workers for good, %1</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>PersonReport</name>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>队伍</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>From</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>To</translation>
    </message>
    <message>
        <source>走访日期</source>
        <translation>Visited on</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>走访结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>原来写的</source>
        <translation>As written</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>处理日期</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>经手人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>%1（已撤销）</source>
        <translation>%1 (undone)</translation>
    </message>
    <message>
        <source>查看人</source>
        <translation>Seen by</translation>
    </message>
    <message>
        <source>看了什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>本人信息</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>提供单位：%1</source>
        <translation>Provided by: %1</translation>
    </message>
    <message>
        <source>登记的内容</source>
        <translation>What is held</translation>
    </message>
    <message>
        <source>合并到本人名下的另一条登记</source>
        <translation>Another record joined into this one</translation>
    </message>
    <message>
        <source>担任的身份</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>走访记录</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>待核问题</source>
        <translation>Problems to verify</translation>
    </message>
    <message>
        <source>从哪里来、怎样改过</source>
        <translation>Where it came from and how it changed</translation>
    </message>
    <message>
        <source>谁看过加密内容</source>
        <translation>Who saw sealed fields</translation>
    </message>
    <message>
        <source>本人签收：</source>
        <translation>Received (signature): </translation>
    </message>
    <message>
        <source>经办人：</source>
        <translation>Handled by: </translation>
    </message>
    <message>
        <source>单位（盖章）：</source>
        <translation>Office (seal): </translation>
    </message>
    <message>
        <source>所在区划</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>%1（%2 次）</source>
        <translation>%1 (%2 times)</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>以上是本单位台账里有关本人的全部内容。不对的，可以要求更正；不再需要的，可以要求删除。</source>
        <translation>This is all that our ledger holds about you. You may ask to have it corrected where it is wrong, and erased where it is no longer needed.</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>在党组织里的登记</source>
        <translation>In Party organisations</translation>
    </message>
</context>
<context>
    <name>PlaceFactStore</name>
    <message>
        <source>请填写名称、单位和截至日期。</source>
        <translation>Please enter the name, the unit and the date.</translation>
    </message>
    <message>
        <source>登记区划情况：%1</source>
        <translation>Enter a place's facts: %1</translation>
    </message>
    <message>
        <source>删除区划情况：%1</source>
        <translation>Delete a place's facts: %1</translation>
    </message>
</context>
<context>
    <name>PlaceFinder</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PlaceRules</name>
    <message>
        <source>6 位数字，或补足到 12 位。</source>
        <translation>6 digits, or filled up to 12.</translation>
    </message>
    <message>
        <source>9 位数字，或补足到 12 位。</source>
        <translation>9 digits, or filled up to 12.</translation>
    </message>
    <message>
        <source>12 位数字。</source>
        <translation>12 digits.</translation>
    </message>
    <message>
        <source>本地编的数字，最多 %1 位。</source>
        <translation>Local numbering, at most %1 digits.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>请填写区划名称。</source>
        <translation>Enter the name of the place.</translation>
    </message>
    <message>
        <source>新建区划 %1</source>
        <translation>Add place %1</translation>
    </message>
    <message>
        <source>修改区划 %1</source>
        <translation>Change place %1</translation>
    </message>
    <message>
        <source>删除区划 %1</source>
        <translation>Delete place %1</translation>
    </message>
    <message>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <source>街道镇</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>社区村</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>网格</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>%1要有上级，请选一个。</source>
        <translation>This level (%1) needs a parent; choose one.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”下面还有 %Ln 个区划（如“%2”），请先移走，或一起选中删除。</source>
        <translation>
            <numerusform>There is still %Ln place below "%1" (such as "%2"); move it away first, or select it too.</numerusform>
            <numerusform>There are still %Ln places below "%1" (such as "%2"); move them away first, or select them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”还有%2在用（%Ln 条），请先把它们改到别的区划。</source>
        <translation>
            <numerusform>"%1" is still in use: %2 (%Ln record). Move it to another place first.</numerusform>
            <numerusform>"%1" is still in use: %2 (%Ln records). Move them to another place first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>删除 %Ln 个区划</source>
        <translation>
            <numerusform>Delete %Ln place</numerusform>
            <numerusform>Delete %Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>坐标请写全：纬度在 ±90 度以内，经度在 ±180 度以内。</source>
        <translation>Please give both coordinates: latitude within ±90 degrees, longitude within ±180.</translation>
    </message>
    <message numerus="yes">
        <source>…共有 %Ln 处不能删除。</source>
        <translation>
            <numerusform>… %Ln obstacle in all.</numerusform>
            <numerusform>… %Ln obstacles in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>同一上级下已有“%1”，请换一个名称。</source>
        <translation>There is a "%1" under the same parent already; choose another name.</translation>
    </message>
    <message>
        <source>上级区划的层级必须高于本级，请另选上级或改层级。</source>
        <translation>The parent must be of a higher level; choose another parent or change the level.</translation>
    </message>
    <message>
        <source>上级区划已不在台账里，请另选一个。</source>
        <translation>The parent place is no longer in the ledger; choose another.</translation>
    </message>
    <message>
        <source>“%1”下面有同级或更高层级的区划，请先移走它们，或另选层级。</source>
        <translation>Under "%1" there are places of the same or a higher level; move them first, or choose another level.</translation>
    </message>
</context>
<context>
    <name>PossibleDuplicate</name>
    <message>
        <source>证件号码相同</source>
        <translation>same identity number</translation>
    </message>
    <message>
        <source>姓名和电话都相同</source>
        <translation>same name and phone</translation>
    </message>
    <message>
        <source>姓名和出生日期都相同</source>
        <translation>same name and birth date</translation>
    </message>
    <message>
        <source>电话相同，姓名同音</source>
        <translation>same phone, name sounds the same</translation>
    </message>
    <message>
        <source>姓名同音，同一网点，电话只差一位</source>
        <translation>name sounds the same, same site, phone differs in one digit</translation>
    </message>
    <message>
        <source>姓名相同</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>电话相同</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>姓名同音，同一网点</source>
        <translation>name sounds the same, same site</translation>
    </message>
    <message>
        <source>同一网点，电话只差一位</source>
        <translation>same site, phone differs in one digit</translation>
    </message>
    <message>
        <source>同一网点</source>
        <translation>same site</translation>
    </message>
</context>
<context>
    <name>PostKind</name>
    <message>
        <source>书记</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>副书记</source>
        <translation>Deputy secretary</translation>
    </message>
    <message>
        <source>委员</source>
        <translation>Committee member</translation>
    </message>
</context>
<context>
    <name>PostSource</name>
    <message>
        <source>内部产生</source>
        <translation>From within</translation>
    </message>
    <message>
        <source>上级选派</source>
        <translation>Seconded</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>列席</source>
        <translation>Sitting in</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>姓名过长，请核对是否混入了其他内容。</source>
        <translation>The name is very long; check whether something else got into it.</translation>
    </message>
    <message>
        <source>姓名中有自造字，换一台电脑可能显示不出，请按身份证改用规范字。</source>
        <translation>The name has a private-use character that other computers may not show; use the standard character as on the identity card.</translation>
    </message>
    <message>
        <source>姓名中有数字或符号，请核对。</source>
        <translation>The name has digits or symbols; check it.</translation>
    </message>
    <message>
        <source>证件号码被电子表格按数值保存，末几位已失真，无法还原，请向本人重新核对。</source>
        <translation>A spreadsheet stored this identity number as a figure; its last digits are lost for good. Ask the person again.</translation>
    </message>
    <message>
        <source>身份证号码的校验位不对，至少有一位填错，请核对。</source>
        <translation>The check digit of the identity number is wrong: at least one digit is mistaken. Check it.</translation>
    </message>
    <message>
        <source>没有这一天，请核对日期。</source>
        <translation>There is no such day; check the date.</translation>
    </message>
    <message>
        <source>证件号码末几位像是被电子表格改过，请再核对一遍。</source>
        <translation>The last digits of the identity number look as if a spreadsheet had changed them; check them again.</translation>
    </message>
    <message>
        <source>身份证号码开头的地区代码不认识，请核对；确实如此可照常保存。</source>
        <translation>The area code at the start of the identity number is unknown; check it. If it is right, save as usual.</translation>
    </message>
    <message>
        <source>这是十五位的旧身份证号码，请换填十八位号码。</source>
        <translation>This is an old identity number of 15 digits; enter the one of 18 digits.</translation>
    </message>
    <message>
        <source>电话号码的位数不对，请核对是否漏填或多填。</source>
        <translation>The phone number has the wrong length; check for missing or extra digits.</translation>
    </message>
    <message>
        <source>电话号码被电子表格缩写，末几位已丢失，请重新填写。</source>
        <translation>A spreadsheet shortened this phone number and its last digits are lost; enter it again.</translation>
    </message>
    <message>
        <source>一格里有几个电话号码，已取第一个，请核对。</source>
        <translation>The cell has several phone numbers; the first was taken. Check it.</translation>
    </message>
    <message>
        <source>座机号码没有区号，建议补上。</source>
        <translation>The landline number has no area code; adding it is advised.</translation>
    </message>
    <message>
        <source>这里填的不是日期，请按 2026-03-01 的样子填写。</source>
        <translation>This is not a date; enter it like 2026-03-01.</translation>
    </message>
    <message>
        <source>年份只写了两位，世纪是推定的，请核对。</source>
        <translation>The year has only two digits and the century was assumed; check it.</translation>
    </message>
    <message>
        <source>统一社会信用代码应为十八位，请核对。</source>
        <translation>A unified social credit code has 18 characters; check it.</translation>
    </message>
    <message>
        <source>统一社会信用代码的校验位不对，至少有一位填错，请核对。</source>
        <translation>The check character of the unified social credit code is wrong: at least one character is mistaken. Check it.</translation>
    </message>
    <message>
        <source>这里填的不是统一社会信用代码，请核对。</source>
        <translation>This is not a unified social credit code; check it.</translation>
    </message>
    <message>
        <source>这里填的不是姓名，请核对。</source>
        <translation>This is not a name; check it.</translation>
    </message>
    <message>
        <source>没有这样的电话号码，请核对。</source>
        <translation>There is no such phone number; check it.</translation>
    </message>
    <message>
        <source>这里填的不是电话号码，请核对。</source>
        <translation>This is not a phone number; check it.</translation>
    </message>
    <message>
        <source>身份证号码的位数不对，请核对是否漏填或多填；如果是别的证件，请写明证件种类。</source>
        <translation>The identity number has the wrong length; check for missing or extra digits. If it is of another document, state the kind of document.</translation>
    </message>
    <message>
        <source>这里填的不是证件号码，请核对；如果是护照、军官证等证件，请写明证件种类。</source>
        <translation>This is not an identity number; check it. If it is a passport, an officer's card or the like, state the kind of document.</translation>
    </message>
    <message>
        <source>证件种类写的是别的证件，号码却是身份证号码，已按身份证处理，请核对。</source>
        <translation>Another kind of document is stated, but the number is that of a resident identity card and was taken as one; check it.</translation>
    </message>
</context>
<context>
    <name>QuotaStore</name>
    <message>
        <source>名额不能是负数。</source>
        <translation>Places cannot be negative.</translation>
    </message>
    <message>
        <source>登记 %1 %2 年发展党员计划</source>
        <translation>Entered the development quota of %1 for %2</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>“%1”不是人数，已留空。</source>
        <translation>"%1" is no number of persons; left empty.</translation>
    </message>
    <message>
        <source>“%1”不是“是”或“否”，已留空。</source>
        <translation>"%1" is neither yes nor no; left empty.</translation>
    </message>
    <message>
        <source>“%1”里没有“%2”这一项，已留空，请核对。</source>
        <translation>"%1" has no item "%2"; left empty. Check it.</translation>
    </message>
    <message>
        <source>“%1”是隐去的内容，没有导入。</source>
        <translation>"%1" is masked and was not imported.</translation>
    </message>
    <message>
        <source>“%1”没有写明是哪一种%2，已留空，请核对。</source>
        <translation>"%1" does not tell which %2 is meant; left empty. Check it.</translation>
    </message>
    <message>
        <source>“%1”没有说明%2是什么，已留空。</source>
        <translation>"%1" does not tell what the %2 is; left empty.</translation>
    </message>
    <message>
        <source>“%1”：%2</source>
        <translation>"%1": %2</translation>
    </message>
    <message>
        <source>这个公式还没有算出结果，已留空。请用表格软件打开并保存一次，再重新导入。</source>
        <translation>This formula has not been worked out yet; left empty. Open and save the file once in a spreadsheet program, then import it again.</translation>
    </message>
    <message>
        <source>这是公式出错的提示，不是内容，已留空，请核对。</source>
        <translation>This is the error of a formula, not a value; left empty. Check it.</translation>
    </message>
    <message>
        <source>有的字读不出来，已留空，请对照原件补上。</source>
        <translation>Some characters cannot be read; left empty. Fill it in from the original.</translation>
    </message>
    <message>
        <source>上面没有可以照填的内容，已留空，请核对。</source>
        <translation>There is nothing above to repeat; left empty. Check it.</translation>
    </message>
    <message>
        <source>这一栏各人不同，不能照上一行填，已留空，请核对。</source>
        <translation>This differs from person to person and cannot repeat the row above; left empty. Check it.</translation>
    </message>
    <message>
        <source>台账没有“%1”这一种，记为“%2”，请在备注里写明。</source>
        <translation>The ledger has no kind "%1"; it is entered as "%2". Say so in the note.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>暖新台账 恢复密钥</source>
        <translation>Nuanxin ledger: recovery key</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>台账文件</source>
        <translation>Ledger file</translation>
    </message>
    <message>
        <source>制作日期</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>一、忘记密码时，在打开台账的页面选“忘记密码”，按上面的次序输入这串密钥，即可为使用人重设密码。</source>
        <translation>1. If a password is forgotten, choose "Forgot password" on the page that opens the ledger and enter this key in the order above; a user's password can then be reset.</translation>
    </message>
    <message>
        <source>三、程序里不保存这串密钥，也没有别的办法找回。遗失了，请管理员在“使用人”页更换，换后旧密钥作废。</source>
        <translation>3. The program does not keep this key and there is no other way to get it back. If it is lost, an administrator replaces it on the page "Users"; the old key is then void.</translation>
    </message>
    <message>
        <source>保管人：＿＿＿＿＿＿＿＿　　存放处：＿＿＿＿＿＿＿＿　　交接日期：＿＿＿＿＿＿＿＿</source>
        <translation>Keeper: ___________    Kept at: ___________    Handed over: ___________</translation>
    </message>
    <message>
        <source>四、密钥里没有容易看错的字母，不分大小写，空格可以不输。</source>
        <translation>4. The key has no letters that are easily misread. Upper and lower case are the same, and spaces may be left out.</translation>
    </message>
    <message>
        <source>二、密钥能打开整本台账，包括加密的证件号码、电话和住址。请放入保险柜或密封保管，不要拍照、不要在网上传送。</source>
        <translation>2. The key opens the whole ledger, including encrypted document numbers, phone numbers and addresses. Keep it in a safe or sealed; do not photograph it or send it over a network.</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>导出不隐去的内容，要写明接收单位和用途。</source>
        <translation>To export what is not masked, recipient and purpose have to be said.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 等 %2 个文件</source>
        <translation>%1 and others, %2 files</translation>
    </message>
    <message>
        <source>新增 %1 %2</source>
        <translation>%1 new %2</translation>
    </message>
    <message>
        <source>更新 %1 %2</source>
        <translation>%1 updated %2</translation>
    </message>
    <message>
        <source>导入 %1，%2</source>
        <translation>Import %1, %2</translation>
    </message>
    <message>
        <source>统一社会信用代码相同</source>
        <translation>same unified social credit code</translation>
    </message>
    <message>
        <source>名称相同</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>退回核对的名册（%1）</source>
        <translation>Roster sent back for checking (%1)</translation>
    </message>
    <message>
        <source>报送这张表的人</source>
        <translation>whoever sent this sheet</translation>
    </message>
    <message>
        <source>退回核对</source>
        <translation>sent back for checking</translation>
    </message>
</context>
<context>
    <name>RehearsalCommit</name>
    <message>
        <source>“%1”第 %2 行“%3”写不进台账：%4</source>
        <translation>"%1", row %2, "%3" cannot be entered in the ledger: %4</translation>
    </message>
    <message>
        <source>“%1”的“%2”第 %3 行“%4”写不进台账：%5</source>
        <translation>"%1", sheet "%2", row %3, "%4" cannot be entered in the ledger: %5</translation>
    </message>
</context>
<context>
    <name>RehearsalRow</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>与%1%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>您已选择不导入这一行</source>
        <translation>You chose to leave this row out</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1，待核</source>
        <translation>%1, to verify</translation>
    </message>
    <message>
        <source>已改正；原来的文件不动。</source>
        <translation>Corrected; the original file is left alone.</translation>
    </message>
    <message>
        <source>台账里还没有，导入后是新的一条。</source>
        <translation>Not in the ledger yet; it will be a new record.</translation>
    </message>
    <message>
        <source>台账里已有，有的内容会改。</source>
        <translation>In the ledger already; some of its content will change.</translation>
    </message>
    <message>
        <source>台账里已有，没有新的内容。</source>
        <translation>In the ledger already, with nothing new.</translation>
    </message>
    <message>
        <source>可能就是台账里的、或另一行的某个人，要您认定是不是同一人。不认定也可以导入：按新的写入，并列入“可能重复”。这里按行数，那一页按对数：一行可能像几个人。</source>
        <translation>May be someone in the ledger or in another row; you are to decide whether it is the same person. It can be imported undecided: it is written as new and put on "Possible duplicates". Here rows are counted, on that page pairs: one row may resemble several people.</translation>
    </message>
    <message>
        <source>不写入台账：缺了必填的内容、在台账里找不到这个人，或者您已选择不导入。</source>
        <translation>Not written to the ledger: something required is missing, the person is not in the ledger, or you have chosen to leave the row out.</translation>
    </message>
    <message>
        <source>有话要对填表人说的行，不能导入的也在内；“把问题写回原表”写回的就是这些。</source>
        <translation>Rows there is something to tell the sender about, those that cannot be imported included; these are what "Write the problems into the sheet" writes back.</translation>
    </message>
    <message>
        <source>照样导入、以后要核对的行：读不准的格留空并记下原文，人员标为待核。</source>
        <translation>Rows that are imported all the same and are to be verified later: cells that could not be read stay empty with their original noted, and the person is marked to verify.</translation>
    </message>
</context>
<context>
    <name>ReturnReport</name>
    <message>
        <source>企业（个）</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>网点（个）</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>从业人员（人）</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>党员（人）</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>入党积极分子（人）</source>
        <translation>Activists (persons)</translation>
    </message>
    <message>
        <source>街道、镇</source>
        <translation>Street or town</translation>
    </message>
    <message>
        <source>领域</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>本期</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>较上期</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>未登记区划</source>
        <translation>Place not known</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1年%2月%3日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>新就业群体摸排半年报（%1）</source>
        <translation>Half-year return of the census (%1)</translation>
    </message>
    <message>
        <source>填报单位：%1</source>
        <translation>Office: %1</translation>
    </message>
    <message>
        <source>截至%1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>较上期指与已定格的%1相比。</source>
        <translation>The change is against the frozen return of the %1. </translation>
    </message>
    <message>
        <source>本表尚未定格，数字随台账变动。</source>
        <translation>This return is not frozen; its figures follow the ledger.</translation>
    </message>
    <message>
        <source>本表已于%1定格，数字不再变动。</source>
        <translation>This return was frozen on %1; its figures do not change any more.</translation>
    </message>
    <message>
        <source>填报人：</source>
        <translation>Made by: </translation>
    </message>
    <message>
        <source>审核人：</source>
        <translation>Checked by: </translation>
    </message>
    <message>
        <source>单位（盖章）：</source>
        <translation>Office (seal): </translation>
    </message>
    <message>
        <source>注：党员包括正式党员和预备党员。人员按所在社区归入街道、镇，没有登记社区的按网点、企业所在地；领域是所在企业的类别，企业没有登记类别的按职业，职业也没有登记的按平台。</source>
        <translation>Note: members are full and probationary members. People count with the street or town of their community, or else of their site or employer. The sector is the kind of their employer; where that has none, that of their occupation, or else of their platform.</translation>
    </message>
    <message>
        <source>小计</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>%1 人（没有入职日期）</source>
        <translation>%1 persons (without a start date)</translation>
    </message>
    <message>
        <source>%1 个企业</source>
        <translation>%1 enterprises</translation>
    </message>
    <message>
        <source>%1 个网点</source>
        <translation>%1 sites</translation>
    </message>
    <message>
        <source>截止日以后才登记的 %1，已计入本期。</source>
        <translation>Counted in this period though entered only after its closing day: %1.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>查阅员</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>录入员</source>
        <translation>Surveyor</translation>
    </message>
    <message>
        <source>指导员</source>
        <translation>Instructor</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>RollColumns</name>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>%1，待核</source>
        <translation>%1, to verify</translation>
    </message>
</context>
<context>
    <name>RollValues</name>
    <message>
        <source>待核</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>已填</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
</context>
<context>
    <name>RosterReport</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>党员类别</source>
        <translation>Kind of member</translation>
    </message>
    <message>
        <source>入党时间</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>转正时间</source>
        <translation>Became full member</translation>
    </message>
    <message>
        <source>组织关系所在党组织</source>
        <translation>Relationship lies in</translation>
    </message>
    <message>
        <source>党内职务</source>
        <translation>Post in the Party</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>报到点</source>
        <translation>Check-in point</translation>
    </message>
    <message>
        <source>流动党员活动证编号</source>
        <translation>Number of mobile member's certificate</translation>
    </message>
    <message>
        <source>找到方式</source>
        <translation>How found</translation>
    </message>
    <message>
        <source>是否亮明身份</source>
        <translation>Made known</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>%1党员名册</source>
        <translation>%1: member roster</translation>
    </message>
    <message>
        <source>党员名册</source>
        <translation>Member roster</translation>
    </message>
    <message>
        <source>填报单位：%1</source>
        <translation>Office: %1</translation>
    </message>
    <message>
        <source>截至%1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>共 %1 名党员，其中正式党员 %2 名，预备党员 %3 名。</source>
        <translation>Members: %1, of these full: %2, probationary: %3.</translation>
    </message>
    <message>
        <source>按姓名拼音排序。</source>
        <translation>In the order of pinyin.</translation>
    </message>
    <message>
        <source>按姓氏笔画排序。</source>
        <translation>In the order of strokes.</translation>
    </message>
    <message>
        <source>本表有完整的证件号码，请专人保管，用完按规定销毁。</source>
        <translation>This sheet has document numbers in full: keep it in one person's hands and destroy it after use.</translation>
    </message>
    <message>
        <source>证件号码隐去了一部分。</source>
        <translation>Document numbers are partly masked.</translation>
    </message>
    <message>
        <source>填报人：</source>
        <translation>Made by: </translation>
    </message>
    <message>
        <source>审核人：</source>
        <translation>Checked by: </translation>
    </message>
    <message>
        <source>单位（盖章）：</source>
        <translation>Office (seal): </translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>%1年上半年摸排</source>
        <translation>Survey of the first half of %1</translation>
    </message>
    <message>
        <source>%1年下半年摸排</source>
        <translation>Survey of the second half of %1</translation>
    </message>
</context>
<context>
    <name>RowParts</name>
    <message>
        <source>台账里叫“%1”的地方不止一处，分不清是哪一处，已留空，请把街道、社区写全。</source>
        <translation>More than one place in the ledger is called "%1", and it is not clear which is meant; it was left empty. Write the street and the community in full.</translation>
    </message>
    <message>
        <source>只写了“%1”，没有写社区，已留空，请补填社区。</source>
        <translation>Only "%1" is given, without a community; it was left empty. Fill in the community.</translation>
    </message>
    <message>
        <source>按证件号码、姓名和电话在台账里找不到这个人，请先登记再导入。</source>
        <translation>Neither by document number nor by name and phone is this person in the ledger; enter them first, then import.</translation>
    </message>
    <message>
        <source>%1原文“%2”，校验位不对，待核</source>
        <translation>%1 was written "%2", the check digit is wrong, to verify</translation>
    </message>
    <message>
        <source>%1原文“%2”，读不出来，待核</source>
        <translation>%1 was written "%2", which cannot be read, to verify</translation>
    </message>
    <message>
        <source>“%1”的原文记在备注里。</source>
        <translation>What stood in "%1" is kept in the note.</translation>
    </message>
    <message>
        <source>“%1”的原文不记在备注里，请照原表补上。</source>
        <translation>What "%1" said is not kept in the note; please complete it from the sheet.</translation>
    </message>
    <message>
        <source>只有姓名，分不清是谁，请补上证件号码或者电话再导入。</source>
        <translation>A name alone does not tell who it is; please add the document number or the phone, then import.</translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message>
        <source>“%1”照上面的“%2”填写。</source>
        <translation>"%1" was filled in from above as "%2".</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <source>规则表第 %1 行读不懂，请核对后再用。</source>
        <translation>Line %1 of the rule table cannot be read. Please check it before it is used.</translation>
    </message>
</context>
<context>
    <name>SchemaWords</name>
    <message>
        <source>单位信息</source>
        <translation>Office details</translation>
    </message>
    <message>
        <source>区划</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>%1“%2”</source>
        <translation>%1 "%2"</translation>
    </message>
    <message>
        <source>采集单元</source>
        <translation>Collection unit</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>半年报</source>
        <translation>Half-year return</translation>
    </message>
    <message>
        <source>导入对应关系</source>
        <translation>import mapping</translation>
    </message>
    <message>
        <source>区划情况</source>
        <translation>place facts</translation>
    </message>
    <message>
        <source>可能重复</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>身份种类</source>
        <translation>kind of role</translation>
    </message>
    <message>
        <source>网点</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>摸排轮次</source>
        <translation>Survey round</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>从业人员</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>join</translation>
    </message>
    <message>
        <source>合并的栏目</source>
        <translation>joined field</translation>
    </message>
    <message>
        <source>合并移过来的记录</source>
        <translation>record moved by joining</translation>
    </message>
    <message>
        <source>待核问题</source>
        <translation>Problems to verify</translation>
    </message>
    <message>
        <source>担任的身份</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>截至日期</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>行业主管部门</source>
        <translation>Industry authority</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>写入章程日期</source>
        <translation>In charter since</translation>
    </message>
    <message>
        <source>党建写入章程</source>
        <translation>Party work in charter</translation>
    </message>
    <message>
        <source>停办日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>社区村</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>处理依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>同意日期</source>
        <translation>Consent on</translation>
    </message>
    <message>
        <source>同意方式</source>
        <translation>Way of consent</translation>
    </message>
    <message>
        <source>撤回同意日期</source>
        <translation>Consent withdrawn on</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>处理结果</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>证件种类</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>证件姓名</source>
        <translation>Name on document</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>To</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>申报人数</source>
        <translation>Declared head-count</translation>
    </message>
    <message>
        <source>申报人数约数</source>
        <translation>Declared head-count, qualifier</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>合并到</source>
        <translation>Joined into</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>纬度</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>离岗日期</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>经度</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>籍贯</source>
        <translation>Native place</translation>
    </message>
    <message>
        <source>职业</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>走访结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>负责人是党员</source>
        <translation>Owner is a member</translation>
    </message>
    <message>
        <source>期别</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>所在区划</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>政治面貌</source>
        <translation>Political status</translation>
    </message>
    <message>
        <source>约数</source>
        <translation>Qualifier</translation>
    </message>
    <message>
        <source>组织关系所在</source>
        <translation>Relationship held at</translation>
    </message>
    <message>
        <source>上报日期</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>上报人</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>处理日期</source>
        <translation>Settled on</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>特长</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>From</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>队伍</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>待核</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>最近核实</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>走访日期</source>
        <translation>Visited on</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>入职日期</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>支部委员会</source>
        <translation>Branch committee</translation>
    </message>
    <message>
        <source>报到记录</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>报到点</source>
        <translation>Check-in point</translation>
    </message>
    <message>
        <source>联合党支部覆盖的企业</source>
        <translation>Employer covered by a joint branch</translation>
    </message>
    <message>
        <source>发展党员档案</source>
        <translation>Development file</translation>
    </message>
    <message>
        <source>延长预备期</source>
        <translation>Extension of probation</translation>
    </message>
    <message>
        <source>发展党员计划</source>
        <translation>Development quota</translation>
    </message>
    <message>
        <source>积极分子考察</source>
        <translation>Review of an activist</translation>
    </message>
    <message>
        <source>发展党员步骤</source>
        <translation>Step of development</translation>
    </message>
    <message>
        <source>党费计算基数</source>
        <translation>Base of dues</translation>
    </message>
    <message>
        <source>月收入</source>
        <translation>Monthly income</translation>
    </message>
    <message>
        <source>交纳党费</source>
        <translation>Payment of dues</translation>
    </message>
    <message>
        <source>党费减免</source>
        <translation>Relief of dues</translation>
    </message>
    <message>
        <source>党建指导员</source>
        <translation>Instructor</translation>
    </message>
    <message>
        <source>党建指导员联系对象</source>
        <translation>What an instructor looks after</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>到会情况</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>会议决定事项</source>
        <translation>Decision of a meeting</translation>
    </message>
    <message>
        <source>召开会议的党组织</source>
        <translation>Host of a meeting</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>流动党员活动证</source>
        <translation>Mobile member's certificate</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>党组织任职</source>
        <translation>Post of an organisation</translation>
    </message>
    <message>
        <source>换届记录</source>
        <translation>Election</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Party group</translation>
    </message>
    <message>
        <source>组织关系</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>组织关系接转</source>
        <translation>Transfer of relationship</translation>
    </message>
    <message>
        <source>组织关系接转步骤</source>
        <translation>Step of a transfer</translation>
    </message>
    <message>
        <source>放假和调休日</source>
        <translation>Holiday or make-up day</translation>
    </message>
    <message>
        <source>放假和调休安排</source>
        <translation>Holidays and make-up days</translation>
    </message>
    <message>
        <source>议程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>批准文件</source>
        <translation>Paper of approval</translation>
    </message>
    <message>
        <source>转正时间</source>
        <translation>Became full member</translation>
    </message>
    <message>
        <source>取消日期</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>决定日期</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>Dissolved</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>应办结日期</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>分工</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>依据版本</source>
        <translation>Edition of the rule</translation>
    </message>
    <message>
        <source>换届日期</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>其他地方的党组织</source>
        <translation>Organisation elsewhere</translation>
    </message>
    <message>
        <source>应到人数</source>
        <translation>Entitled</translation>
    </message>
    <message>
        <source>请假人数</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>应报到日期</source>
        <translation>Expected by</translation>
    </message>
    <message>
        <source>延期至</source>
        <translation>Extended until</translation>
    </message>
    <message>
        <source>金额（分）</source>
        <translation>Amount (fen)</translation>
    </message>
    <message>
        <source>找到方式</source>
        <translation>How found</translation>
    </message>
    <message>
        <source>组建方式</source>
        <translation>Way of forming</translation>
    </message>
    <message>
        <source>找到日期</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>转出地</source>
        <translation>From elsewhere</translation>
    </message>
    <message>
        <source>起始月份</source>
        <translation>From month</translation>
    </message>
    <message>
        <source>转出党组织</source>
        <translation>From organisation</translation>
    </message>
    <message>
        <source>会议日期</source>
        <translation>Day of the meeting</translation>
    </message>
    <message>
        <source>依托部门</source>
        <translation>Host authority</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Hours of study</translation>
    </message>
    <message>
        <source>赞成票</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>转正时间不明的正式党员</source>
        <translation>Full member since an unknown day</translation>
    </message>
    <message>
        <source>村、社区党组织</source>
        <translation>Of a village or community</translation>
    </message>
    <message>
        <source>自愿多交</source>
        <translation>Voluntary</translation>
    </message>
    <message>
        <source>发证单位</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>发证日期</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>入党时间</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>离开日期</source>
        <translation>Leaves</translation>
    </message>
    <message>
        <source>亮明身份日期</source>
        <translation>Made known</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Minute-taker</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>月数</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>依据通知</source>
        <translation>Notice it follows</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>出资人</source>
        <translation>Owner of the employer</translation>
    </message>
    <message>
        <source>交纳日期</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>交纳类别</source>
        <translation>Kind of payer</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>名额</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>计划日期</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>实到人数</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>公示开始日期</source>
        <translation>Notice from</translation>
    </message>
    <message>
        <source>公示结束日期</source>
        <translation>Notice until</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>交回日期</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>考察日期</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>选派单位</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>终止日期</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>上级党组织</source>
        <translation>Superior organisation</translation>
    </message>
    <message>
        <source>转入地</source>
        <translation>To elsewhere</translation>
    </message>
    <message>
        <source>转入党组织</source>
        <translation>To organisation</translation>
    </message>
    <message>
        <source>截止月份</source>
        <translation>Until month</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>上班</source>
        <translation>Worked</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>任期（年）</source>
        <translation>Term (years)</translation>
    </message>
    <message>
        <source>会议种类</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>决定事项</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>不再是党员的日期</source>
        <translation>No longer a member since</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>产生方式</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1%2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>已撤销：%1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>已重做：%1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>正在撤销</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>正在重做</source>
        <translation>Redoing</translation>
    </message>
    <message>
        <source>没有可以撤销的操作。</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>没有可以重做的操作。更早撤销的，可以到“历史”页重做。</source>
        <translation>There is nothing to redo. What was undone earlier can be redone on the History page.</translation>
    </message>
    <message>
        <source>这一条之后没有可以撤销的操作。</source>
        <translation>There is nothing to undo after this entry.</translation>
    </message>
    <message>
        <source>刚才的“%1”是管理事项，不能撤销。</source>
        <translation>"%1", done just now, is administrative and cannot be undone.</translation>
    </message>
    <message numerus="yes">
        <source>撤销这一条之后的 %n 步？</source>
        <translation>
            <numerusform>Undo the %n step after this entry?</numerusform>
            <numerusform>Undo the %n steps after this entry?</numerusform>
        </translation>
    </message>
    <message>
        <source>从最新的一步起，依次撤销“%1”之后的全部改动；这一条本身保留。遇到撤销不了的一步就停下。随时可以重做。</source>
        <translation>All changes made after "%1" are undone one by one, newest first; the entry itself stays. It stops at a step that cannot be undone. Everything can be redone at any time.</translation>
    </message>
    <message numerus="yes">
        <source>撤销 %n 步</source>
        <translation>
            <numerusform>Undo %n step</numerusform>
            <numerusform>Undo %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已撤销 %n 步。</source>
        <translation>
            <numerusform>%n step undone.</numerusform>
            <numerusform>%n steps undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>已停下：撤销了 %1 步，还有 %2 步没有撤销。</source>
        <translation>Stopped: steps undone %1, not undone %2.</translation>
    </message>
    <message>
        <source>最近撤销的“%1”是%2做的，您的身份是%3，只能重做自己的改动。</source>
        <translation>The step undone last, "%1", was made by %2. As %3 you can redo only your own changes.</translation>
    </message>
    <message>
        <source>最近一步“%1”是%2做的，您的身份是%3，只能撤销自己的改动。</source>
        <translation>The newest step, "%1", was made by %2. As %3 you can undo only your own changes.</translation>
    </message>
    <message numerus="yes">
        <source>已重做 %n 步。</source>
        <translation>
            <numerusform>Redid %n step.</numerusform>
            <numerusform>Redid %n steps.</numerusform>
        </translation>
    </message>
    <message>
        <source>已停下：重做了 %1 步，还有 %2 步没有重做。</source>
        <translation>Stopped: %1 steps were redone, %2 were not.</translation>
    </message>
</context>
<context>
    <name>SiteWords</name>
    <message>
        <source>请填写网点名称。</source>
        <translation>Please enter the site's name.</translation>
    </message>
    <message>
        <source>“%1”还有从业人员或走访记录，请先移走或删除它们。</source>
        <translation>"%1" still has workers or visits. Please move or delete them first.</translation>
    </message>
    <message>
        <source>新建网点 %1</source>
        <translation>Add site %1</translation>
    </message>
    <message>
        <source>修改网点 %1</source>
        <translation>Change site %1</translation>
    </message>
    <message>
        <source>删除网点 %1</source>
        <translation>Delete site %1</translation>
    </message>
    <message>
        <source>网点的电话有误，请核对。</source>
        <translation>The telephone of the site is wrong. Please check it.</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>中共党员</source>
        <translation>Party member</translation>
    </message>
    <message>
        <source>入党积极分子</source>
        <translation>Activist</translation>
    </message>
    <message>
        <source>入党申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>共青团员</source>
        <translation>Youth League member</translation>
    </message>
    <message>
        <source>民主党派</source>
        <translation>Democratic party</translation>
    </message>
    <message>
        <source>群众</source>
        <translation>No party</translation>
    </message>
    <message>
        <source>　　　　年　　月　　日</source>
        <translation>        -    -    </translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>证件种类</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>籍贯</source>
        <translation>Native place</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>研究生</source>
        <translation>Postgraduate</translation>
    </message>
    <message>
        <source>本科</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <source>大专</source>
        <translation>College</translation>
    </message>
    <message>
        <source>中专、技校</source>
        <translation>Vocational school</translation>
    </message>
    <message>
        <source>高中</source>
        <translation>High school</translation>
    </message>
    <message>
        <source>初中及以下</source>
        <translation>Middle school or less</translation>
    </message>
    <message>
        <source>政治面貌</source>
        <translation>Political status</translation>
    </message>
    <message>
        <source>组织关系所在</source>
        <translation>Relationship held at</translation>
    </message>
    <message>
        <source>职业</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>入职日期</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>网点</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>特长</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>愿意参加</source>
        <translation>Willing to join</translation>
    </message>
    <message>
        <source>志愿服务</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>兼职网格员</source>
        <translation>Part-time grid work</translation>
    </message>
    <message>
        <source>党组织活动</source>
        <translation>Party activities</translation>
    </message>
    <message>
        <source>暂不参加</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>困难和诉求</source>
        <translation>Difficulties and needs</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>最近核实</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>变动、更正</source>
        <translation>Changes, corrections</translation>
    </message>
    <message>
        <source>本人签名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>网点摸排表</source>
        <translation>Site survey form</translation>
    </message>
    <message>
        <source>摸排单位：%1</source>
        <translation>Surveying office: %1</translation>
    </message>
    <message>
        <source>在册在岗 %1 人</source>
        <translation>On the roll and at work: %1</translation>
    </message>
    <message>
        <source>摸排人：</source>
        <translation>Surveyor: </translation>
    </message>
    <message>
        <source>网点负责人：</source>
        <translation>Head of site: </translation>
    </message>
    <message>
        <source>日期：</source>
        <translation>Date: </translation>
    </message>
    <message>
        <source>新就业群体摸排登记表</source>
        <translation>Census registration form</translation>
    </message>
    <message>
        <source>编号：＿＿＿＿＿＿</source>
        <translation>No. ______</translation>
    </message>
    <message>
        <source>告知：以上信息由%1登记，只用于新就业群体的服务管理和党建工作，加密保存，不公开、不出售。您可以查阅、复制、更正本人信息，可以撤回同意、要求删除，请向摸排人或本单位提出。不愿提供的栏目可以不填。</source>
        <translation>Notice: %1 records the above, only to serve people in new forms of employment and for Party work. It is kept encrypted, and neither published nor sold. You may see, copy and correct your information, withdraw your consent, and ask for deletion: tell the surveyor or this office. Leave empty what you would rather not say.</translation>
    </message>
    <message>
        <source>本人已知晓并同意（签名）：</source>
        <translation>I know of this and agree (signature): </translation>
    </message>
    <message>
        <source>预备党员</source>
        <translation>Probationary</translation>
    </message>
    <message>
        <source>社区村</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>住址</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>走访结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>走访结果只勾一项，有变动的写明；表上没有的人写在空行，勾“新登记”。人员电话只印前三位和后四位，请与本人核对。</source>
        <translation>Tick one outcome and write down what has changed; write people who are not listed on an empty line and tick "New". Only the first three and last four digits of people's telephones are printed; please check them with the person.</translation>
    </message>
    <message>
        <source>网点电话（完整）</source>
        <translation>Site telephone (in full)</translation>
    </message>
    <message>
        <source>在册在岗 0 人，全部 %1 人</source>
        <translation>0 on the roll and working, of %1 in all</translation>
    </message>
    <message>
        <source>在册在岗 1 人，全部 %1 人中的第 %2 人</source>
        <translation>1 on the roll and working, number %2 of %1 in all</translation>
    </message>
    <message>
        <source>在册在岗 %1 人，全部 %2 人中的第 %3–%4 人</source>
        <translation>%1 on the roll and working, numbers %3–%4 of %2 in all</translation>
    </message>
</context>
<context>
    <name>SurveyStore</name>
    <message>
        <source>请填写摸排轮次的名称和期别。</source>
        <translation>Please enter the name and period of the survey round.</translation>
    </message>
    <message>
        <source>请填写走访日期和结果。</source>
        <translation>Please enter date and outcome of the visit.</translation>
    </message>
    <message>
        <source>新建摸排轮次 %1</source>
        <translation>Add survey round %1</translation>
    </message>
    <message>
        <source>修改摸排轮次 %1</source>
        <translation>Change survey round %1</translation>
    </message>
    <message>
        <source>登记走访：%1</source>
        <translation>Enter a visit: %1</translation>
    </message>
    <message>
        <source>结束摸排轮次 %1</source>
        <translation>End survey round %1</translation>
    </message>
    <message>
        <source>重新打开摸排轮次 %1</source>
        <translation>Reopen survey round %1</translation>
    </message>
    <message>
        <source>请填写走访的从业人员或网点。</source>
        <translation>Enter the worker or the site that was visited.</translation>
    </message>
    <message>
        <source>走访 %1：%2</source>
        <translation>Visit %1: %2</translation>
    </message>
    <message>
        <source>修改走访：%1</source>
        <translation>Change a visit: %1</translation>
    </message>
    <message>
        <source>修改走访 %1：%2</source>
        <translation>Change a visit to %1: %2</translation>
    </message>
    <message>
        <source>删除走访</source>
        <translation>Delete a visit</translation>
    </message>
    <message>
        <source>删除走访 %1</source>
        <translation>Delete a visit to %1</translation>
    </message>
    <message>
        <source>登记 %1 上报</source>
        <translation>Mark %1 as reported</translation>
    </message>
    <message>
        <source>把 %1 改为未上报</source>
        <translation>Mark %1 as not reported</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>请至少选择一栏。</source>
        <translation>Choose at least one column.</translation>
    </message>
    <message>
        <source>导出不隐去的内容，要写明接收单位和用途。</source>
        <translation>To export what is not masked, recipient and purpose have to be said.</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>TableFilter</name>
    <message>
        <source>%1等 %2 项</source>
        <translation>%1 and others, %2 in all</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>含“%1”</source>
        <translation>contains "%1"</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 止</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
</context>
<context>
    <name>TableViews</name>
    <message>
        <source>请给视图起个名称。</source>
        <translation>Give the view a name.</translation>
    </message>
    <message>
        <source>已有名为“%1”的视图，请换一个名称。</source>
        <translation>There already is a view named "%1". Choose another name.</translation>
    </message>
</context>
<context>
    <name>TransferStep</name>
    <message>
        <source>提出申请</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>开具介绍信</source>
        <translation>Letter issued</translation>
    </message>
    <message>
        <source>接收登记</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>寄回回执</source>
        <translation>Receipt returned</translation>
    </message>
</context>
<context>
    <name>TransferStore</name>
    <message>
        <source>请填写组织关系从哪里转出、转入哪里。</source>
        <translation>Please enter where the relationship leaves and where it goes.</translation>
    </message>
    <message>
        <source>请填写日期。</source>
        <translation>Please enter the day.</translation>
    </message>
    <message>
        <source>这次接转已经办结或取消。</source>
        <translation>This transfer is finished or cancelled.</translation>
    </message>
    <message>
        <source>登记组织关系接转</source>
        <translation>Entered a transfer of relationship</translation>
    </message>
    <message>
        <source>登记 %1 的组织关系接转</source>
        <translation>Entered a transfer of the relationship of %1</translation>
    </message>
    <message>
        <source>删除组织关系接转记录</source>
        <translation>Removed a transfer of relationship</translation>
    </message>
    <message>
        <source>修改组织关系接转步骤</source>
        <translation>Change a step of a transfer</translation>
    </message>
    <message>
        <source>修改 %1 的组织关系接转步骤</source>
        <translation>Change a step of %1's transfer</translation>
    </message>
</context>
<context>
    <name>TransferWords</name>
    <message>
        <source>整本台账（加密备份）</source>
        <translation>Whole ledger (encrypted backup)</translation>
    </message>
    <message>
        <source>全部内容，整体加密</source>
        <translation>All content, encrypted as a whole</translation>
    </message>
    <message>
        <source>备份不能存成台账自己，请换一个名称。</source>
        <translation>A backup cannot replace the ledger itself; choose another name.</translation>
    </message>
    <message>
        <source>没有文件夹“%1”。</source>
        <translation>There is no folder "%1".</translation>
    </message>
</context>
<context>
    <name>UnreportedReport</name>
    <message>
        <source>%1未上报的采集单元</source>
        <translation>Collection units not reported in %1</translation>
    </message>
    <message>
        <source>截至%1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>街道、镇</source>
        <translation>Street or town</translation>
    </message>
    <message>
        <source>采集单元</source>
        <translation>Collection unit</translation>
    </message>
    <message>
        <source>在册（人）</source>
        <translation>On the roll (persons)</translation>
    </message>
    <message>
        <source>本轮走访（次）</source>
        <translation>Visits of the round</translation>
    </message>
    <message>
        <source>催报情况</source>
        <translation>Urged</translation>
    </message>
    <message>
        <source>本轮共 %1 个采集单元，已上报 %2 个，未上报 %3 个。</source>
        <translation>Of %1 collection units of this round, %2 have reported and %3 have not.</translation>
    </message>
    <message>
        <source>%1，截至%2还有 %3 个采集单元没有上报：</source>
        <translation>%1: as of %2, %3 collection units have not reported:</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>请填写使用人的名称。</source>
        <translation>Enter the user's name.</translation>
    </message>
    <message>
        <source>添加使用人 %1（%2）</source>
        <translation>Add user %1 (%2)</translation>
    </message>
    <message>
        <source>使用人 %1 改为%2</source>
        <translation>Change user %1 to %2</translation>
    </message>
    <message>
        <source>停用使用人 %1</source>
        <translation>Disable user %1</translation>
    </message>
    <message>
        <source>重新启用使用人 %1</source>
        <translation>Enable user %1 again</translation>
    </message>
    <message>
        <source>为使用人 %1 重设密码</source>
        <translation>Reset the password of user %1</translation>
    </message>
    <message>
        <source>修改本人密码</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>更换恢复密钥</source>
        <translation>Replace the recovery key</translation>
    </message>
    <message>
        <source>密码至少要 %1 个字符，请加长。</source>
        <translation>The password must have at least %1 characters; make it longer.</translation>
    </message>
    <message>
        <source>台账至少要留一名能用的管理员，请先另设一名。</source>
        <translation>The ledger needs at least one active administrator; appoint another first.</translation>
    </message>
    <message>
        <source>原密码不对，请重新输入。</source>
        <translation>The old password is wrong; enter it again.</translation>
    </message>
</context>
<context>
    <name>VisitTarget</name>
    <message>
        <source>走访日期是 %1，还没有到，这一行不导入，请核对。</source>
        <translation>The day of the visit is %1, which is still to come; the row is left out. Check it.</translation>
    </message>
</context>
<context>
    <name>WorkerConsistency</name>
    <message>
        <source>性别是“%1”，按证件号码是“%2”，已按证件号码登记，请核对。</source>
        <translation>The sex is "%1", but "%2" by the document number; the number's was entered. Check it.</translation>
    </message>
    <message>
        <source>出生日期是 %1，按证件号码是 %2，已按证件号码登记，请核对。</source>
        <translation>The birth date is %1, but %2 by the document number; the number's was entered. Check it.</translation>
    </message>
    <message>
        <source>证件号码里的出生日期是 %1，不可能是从业人员，号码已留空，请核对。</source>
        <translation>The birth date in the document number is %1, which cannot be a worker's; the number was left empty. Check it.</translation>
    </message>
    <message>
        <source>“%1”是 %2，还没有到，已留空，请核对。</source>
        <translation>"%1" is %2, which is still to come; it was left empty. Check it.</translation>
    </message>
    <message>
        <source>“%1”是 %2，太早了，已留空，请核对。</source>
        <translation>"%1" is %2, which is too long ago; it was left empty. Check it.</translation>
    </message>
    <message>
        <source>出生日期是 %1，还不满 %2 周岁，请核对。</source>
        <translation>The birth date is %1, which makes the person younger than %2; check it.</translation>
    </message>
    <message>
        <source>入职日期 %1 早于出生日期 %2，请核对。</source>
        <translation>The start of work, %1, is before the birth date, %2; check them.</translation>
    </message>
    <message>
        <source>离岗日期 %1 早于入职日期 %2，请核对。</source>
        <translation>The day of leaving, %1, is before the start of work, %2; check them.</translation>
    </message>
    <message>
        <source>状态是“在岗”，离岗日期却是 %1，请核对。</source>
        <translation>The state is "on the job", but the day of leaving is %1; check them.</translation>
    </message>
</context>
<context>
    <name>WorkerEdits</name>
    <message>
        <source>“%1”不能在这里修改。</source>
        <translation>"%1" cannot be changed here.</translation>
    </message>
    <message>
        <source>“%1”里没有“%2”这一项。</source>
        <translation>"%1" has no entry "%2".</translation>
    </message>
    <message>
        <source>这是隐去的内容，不能贴进来。</source>
        <translation>This is a masked value and cannot be pasted.</translation>
    </message>
    <message>
        <source>姓名不能为空。</source>
        <translation>The name cannot be empty.</translation>
    </message>
    <message>
        <source>状态不能为空。</source>
        <translation>The state cannot be empty.</translation>
    </message>
    <message>
        <source>没有“%1”这种状态。</source>
        <translation>There is no state "%1".</translation>
    </message>
    <message>
        <source>台账里没有名为“%2”的%1，请先登记。</source>
        <translation>The ledger has no %1 named "%2". Register it first.</translation>
    </message>
    <message>
        <source>成批修改从业人员的%1（%2 人）</source>
        <translation>Change %1 of workers (%2 people)</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”还不在%2的名目里，会照原样登记。</source>
        <translation>"%1" is not in the list of %2 yet; it will be entered as it is.</translation>
    </message>
    <message>
        <source>修改 %1：%2</source>
        <translation>Change %1: %2</translation>
    </message>
</context>
<context>
    <name>WorkerEntry</name>
    <message>
        <source>走访登记从业人员：%1</source>
        <translation>Visit a worker: %1</translation>
    </message>
    <message>
        <source>走访 %1：%2</source>
        <translation>Visit %1: %2</translation>
    </message>
</context>
<context>
    <name>WorkerExport</name>
    <message>
        <source>从业人员</source>
        <translation>Workers</translation>
    </message>
</context>
<context>
    <name>WorkerFinder</name>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>WorkerHistory</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>已删除</source>
        <translation>Deleted</translation>
    </message>
</context>
<context>
    <name>WorkerProblem</name>
    <message>
        <source>没有这一项，请选一项。</source>
        <translation>There is no such choice; choose one.</translation>
    </message>
    <message>
        <source>请核对。</source>
        <translation>Check it.</translation>
    </message>
    <message>
        <source>与证件号码或别的栏目不一致，请核对。</source>
        <translation>This does not agree with the document number or another column; check it.</translation>
    </message>
    <message>
        <source>这个日期不可能，请核对。</source>
        <translation>This date cannot be right; check it.</translation>
    </message>
    <message>
        <source>这是隐去的内容，请补全。</source>
        <translation>This is masked; fill in the whole of it.</translation>
    </message>
    <message>
        <source>姓名不完整，或混入了别的字，请核对。</source>
        <translation>The name is not whole, or something else is mixed in with it; check it.</translation>
    </message>
</context>
<context>
    <name>WorkerProblemStore</name>
    <message>
        <source>处理从业人员的待核问题</source>
        <translation>Settle a worker's open question</translation>
    </message>
    <message>
        <source>处理 %1 的待核问题</source>
        <translation>Settle what was to be verified about %1</translation>
    </message>
</context>
<context>
    <name>WorkerRoleStore</name>
    <message>
        <source>请选择身份。</source>
        <translation>Please choose a role.</translation>
    </message>
    <message>
        <source>新建身份种类 %1</source>
        <translation>Add kind of role %1</translation>
    </message>
    <message>
        <source>登记从业人员身份：%1</source>
        <translation>Enter a worker's role: %1</translation>
    </message>
    <message>
        <source>删除从业人员身份</source>
        <translation>Delete a worker's role</translation>
    </message>
    <message>
        <source>登记 %1 的身份：%2</source>
        <translation>Enter role of %1: %2</translation>
    </message>
    <message>
        <source>删除 %1 的身份：%2</source>
        <translation>Delete role of %1: %2</translation>
    </message>
    <message>
        <source>已有身份“%1”，请直接选用它。</source>
        <translation>There is a role "%1" already; choose that one.</translation>
    </message>
    <message>
        <source>结束日期早于开始日期，请核对。</source>
        <translation>The end date is before the start date; please check.</translation>
    </message>
</context>
<context>
    <name>WorkerStore</name>
    <message>
        <source>请填写姓名。</source>
        <translation>Please enter the name.</translation>
    </message>
    <message>
        <source>请选择证件种类。</source>
        <translation>Please choose the kind of document.</translation>
    </message>
    <message>
        <source>电话号码有误，请核对。</source>
        <translation>The phone number is wrong. Please check it.</translation>
    </message>
    <message>
        <source>证件号码：%1</source>
        <translation>Identity number: %1</translation>
    </message>
    <message>
        <source>有记录与别的记录合并过，请先拆回再删除。</source>
        <translation>A record was joined with another. Please part them before deleting.</translation>
    </message>
    <message>
        <source>新建从业人员</source>
        <translation>Add a worker</translation>
    </message>
    <message>
        <source>修改从业人员：%1</source>
        <translation>Change worker: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>删除从业人员 %1 人</source>
        <translation>Delete workers, %1</translation>
    </message>
    <message>
        <source>成批修改从业人员的%1（%2 人）</source>
        <translation>Change %1 of workers (%2 people)</translation>
    </message>
    <message>
        <source>新建 %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>修改 %1：%2</source>
        <translation>Change %1: %2</translation>
    </message>
    <message>
        <source>删除 %1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>有人还有党员、发展党员或党组织任职的记录，请先在党组织里移走或删除。</source>
        <translation>Some still have records as members, of development or of posts. Move or remove them in the organisation first.</translation>
    </message>
</context>
<context>
    <name>WorkerWords</name>
    <message>
        <source>在岗</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>离岗</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>流出</source>
        <translation>Moved</translation>
    </message>
</context>
<context>
    <name>WorkplaceDialogs</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>新建企业</source>
        <translation>New employer</translation>
    </message>
    <message>
        <source>新建网点</source>
        <translation>New site</translation>
    </message>
    <message>
        <source>新建企业“%1”</source>
        <translation>New employer "%1"</translation>
    </message>
    <message>
        <source>新建网点“%1”</source>
        <translation>New site "%1"</translation>
    </message>
</context>
<context>
    <name>WorkplaceExport</name>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>行业主管部门</source>
        <translation>Industry authority</translation>
    </message>
    <message>
        <source>党建写入章程</source>
        <translation>Party work in charter</translation>
    </message>
    <message>
        <source>写入章程日期</source>
        <translation>In charter since</translation>
    </message>
    <message>
        <source>在册从业人员</source>
        <translation>Workers on the roll</translation>
    </message>
    <message>
        <source>停办日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprises</translation>
    </message>
    <message>
        <source>网点名称</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>网点地址</source>
        <translation>Address of the site</translation>
    </message>
    <message>
        <source>网点</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>企业类别</source>
        <translation>Kind of employer</translation>
    </message>
    <message>
        <source>所在区划</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>负责人是党员</source>
        <translation>Owner is a member</translation>
    </message>
    <message>
        <source>申报人数</source>
        <translation>Declared head-count</translation>
    </message>
    <message>
        <source>网点所在区划</source>
        <translation>Place of the site</translation>
    </message>
    <message>
        <source>网点联系人</source>
        <translation>Contact of the site</translation>
    </message>
    <message>
        <source>网点电话</source>
        <translation>Telephone of the site</translation>
    </message>
    <message>
        <source>网点申报人数</source>
        <translation>Declared head-count of the site</translation>
    </message>
</context>
<context>
    <name>WorkplaceFields</name>
    <message>
        <source>人</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>请填人数，可以带“余”“近”“约”，如 60余。</source>
        <translation>Enter a number of persons; words for over, nearly or about may stand with it.</translation>
    </message>
    <message>
        <source>基本信息</source>
        <translation>Basic details</translation>
    </message>
    <message>
        <source>党建</source>
        <translation>Party building</translation>
    </message>
    <message>
        <source>负责人是党员的，请填写姓名。</source>
        <translation>Where the owner is a member, please enter the name.</translation>
    </message>
</context>
<context>
    <name>XlsxWriterWords</name>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>一张工作表放不下这么多行，请缩小范围分几次导出。</source>
        <translation>One sheet cannot hold so many rows. Please narrow the range and export in parts.</translation>
    </message>
    <message>
        <source>第%1行“%2”的文字超过32767字，表格放不下。</source>
        <translation>The text of "%2" in row %1 is over 32767 characters, more than a sheet holds.</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>nuanxin</name>
    <message>
        <source>台账文件 (*.nxl)</source>
        <translation>Ledger (*.nxl)</translation>
    </message>
    <message>
        <source>配色：light 或 dark</source>
        <translation>Colours: light or dark</translation>
    </message>
    <message>
        <source>大字</source>
        <translation>Large type</translation>
    </message>
    <message>
        <source>语言：zh_CN 或 en</source>
        <translation>Language: zh_CN or en</translation>
    </message>
    <message>
        <source>没有可用的显示屏，窗口打不开。请在桌面上启动；没有桌面的机器上用 nuanxin-cli。</source>
        <translation>There is no screen to open the window on. Start it on a desktop; on a machine without one use nuanxin-cli.</translation>
    </message>
</context>
<context>
    <name>nuanxin::cli</name>
    <message>
        <source>选项 %1 写了两次。</source>
        <translation>Option %1 is given twice.</translation>
    </message>
    <message>
        <source>没有 %1 这个选项。</source>
        <translation>There is no option %1.</translation>
    </message>
    <message>
        <source>选项 %1 后面缺少内容。</source>
        <translation>Option %1 needs a value.</translation>
    </message>
    <message>
        <source>参数不够。</source>
        <translation>Too few arguments.</translation>
    </message>
    <message>
        <source>多出参数“%1”。</source>
        <translation>Unexpected argument "%1".</translation>
    </message>
    <message>
        <source>缺少选项 %1。</source>
        <translation>Option %1 is missing.</translation>
    </message>
    <message>
        <source>--%1 后面应是正整数，现在是“%2”。</source>
        <translation>--%1 takes a positive whole number, not "%2".</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>文件名要以 .%1 结尾，现在是“%2”。</source>
        <translation>The file name must end in .%1, not "%2".</translation>
    </message>
    <message>
        <source> 或 .</source>
        <translation> or .</translation>
    </message>
    <message>
        <source>%1：找到 %2 条，列出 %3 条。</source>
        <translation>%1: found %2, listed %3.</translation>
    </message>
    <message>
        <source>--encoding 只能是 utf-8 或 gb18030，现在是“%1”。</source>
        <translation>--encoding is utf-8 or gb18030, not "%1".</translation>
    </message>
    <message>
        <source>登记%1的社区村</source>
        <translation>Enter the communities of %1</translation>
    </message>
    <message>
        <source>第%1网格</source>
        <translation>Grid %1</translation>
    </message>
    <message>
        <source>登记%1的网格</source>
        <translation>Enter the grids of %1</translation>
    </message>
    <message>
        <source>登记%1的街道镇</source>
        <translation>Enter the streets of %1</translation>
    </message>
    <message>
        <source>误录的街道</source>
        <translation>Street entered by mistake</translation>
    </message>
    <message>
        <source>示范台账</source>
        <translation>Demo ledger</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>使用人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>%1（四位使用人都用它）</source>
        <translation>%1 (for all four users)</translation>
    </message>
    <message>
        <source>恢复密钥</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>共 %1 条，列出最近 %2 条。</source>
        <translation>Entries: %1; the latest %2 are listed.</translation>
    </message>
    <message>
        <source>没有可以撤销的操作。台账没有改动。</source>
        <translation>There is nothing to undo. The ledger has not changed.</translation>
    </message>
    <message>
        <source>操作编号应是一串数字，现在是“%1”。</source>
        <translation>The number of an entry is all digits, not "%1".</translation>
    </message>
    <message>
        <source>没有编号为 %1 的操作。台账没有改动。请用 history 查看编号。</source>
        <translation>There is no entry %1. The ledger has not changed. Use history to see the numbers.</translation>
    </message>
    <message>
        <source>已撤销“%1”（%2 行）。</source>
        <translation>Undone: "%1" (rows: %2).</translation>
    </message>
    <message>
        <source>--level 只能是 city、district、street 或 community，现在是“%1”。</source>
        <translation>--level is city, district, street or community, not "%1".</translation>
    </message>
    <message>
        <source>已建立台账</source>
        <translation>Created ledger</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>恢复密钥只显示这一次，请抄写或打印后锁好。忘记密码时，只有它还能打开台账。</source>
        <translation>The recovery key is shown only this once; copy or print it and lock it away. If passwords are forgotten, nothing else opens the ledger.</translation>
    </message>
    <message>
        <source>台账完好。</source>
        <translation>The ledger is sound.</translation>
    </message>
    <message>
        <source>已恢复到 %1。</source>
        <translation>Restored to %1.</translation>
    </message>
    <message>
        <source>原来的台账留在 %1。</source>
        <translation>The former ledger is kept as %1.</translation>
    </message>
    <message>
        <source>users %1 的参数个数不对。</source>
        <translation>users %1: wrong number of arguments.</translation>
    </message>
    <message>
        <source>身份只能是 administrator（管理员）、instructor（指导员）、surveyor（录入员）或 reader（查阅员），现在是“%1”。</source>
        <translation>The role is administrator, instructor, surveyor or reader, not "%1".</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>上次打开</source>
        <translation>Last opened</translation>
    </message>
    <message>
        <source>已添加使用人“%1”，身份是%2。</source>
        <translation>User "%1" was added with the role %2.</translation>
    </message>
    <message>
        <source>使用人“%1”的身份现在是%2。</source>
        <translation>The role of user "%1" is now %2.</translation>
    </message>
    <message>
        <source>已用恢复密钥给使用人“%1”设了新密码，并设为管理员。</source>
        <translation>The recovery key was used to set a new password for user "%1", who is now an administrator.</translation>
    </message>
    <message>
        <source>使用人“%1”的密码已更换。</source>
        <translation>The password of user "%1" was changed.</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>管理</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>上级编号</source>
        <translation>Parent number</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>明文</source>
        <translation>Unmasked</translation>
    </message>
    <message>
        <source>文件指纹</source>
        <translation>File digest</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>针对</source>
        <translation>Reverses</translation>
    </message>
    <message>
        <source>区划</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>导出登记</source>
        <translation>Export register</translation>
    </message>
    <message>
        <source>查看留痕</source>
        <translation>Reveal register</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>已经做完，但结果没能写到标准输出。</source>
        <translation>The work is done, but its result could not be written to standard output.</translation>
    </message>
    <message>
        <source>没有写命令。</source>
        <translation>No verb was given.</translation>
    </message>
    <message>
        <source>没有“%1”这个命令。</source>
        <translation>There is no verb "%1".</translation>
    </message>
    <message>
        <source>正在处理：%1%</source>
        <translation>Working: %1%</translation>
    </message>
    <message>
        <source>正在处理：%1</source>
        <translation>Working: %1</translation>
    </message>
    <message>
        <source>没有密码。请用 --%1 指定存放密码的文件，或设置环境变量 %2。</source>
        <translation>No password. Name a file that holds it with --%1, or set the environment variable %2.</translation>
    </message>
    <message>
        <source>--key-cost 只能是 normal 或 quick，现在是“%1”。</source>
        <translation>--key-cost is normal or quick, not "%1".</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>还不能列出：本版没有“%1”这一项。台账没有改动。可以列出的有 %2。</source>
        <translation>Cannot list: this version has no "%1". The ledger has not changed. It can list %2.</translation>
    </message>
    <message>
        <source>“%1”已经在那里，但不是用示范密码能打开的示范台账。没有动它。请把它移走，或换一个文件夹。</source>
        <translation>"%1" is there already, but is not a demo ledger that opens with the demo's password. It was left alone. Move it away, or choose another folder.</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>接下来可以试（先把环境变量 NUANXIN_PASSWORD 设为 %1）：</source>
        <translation>To try next (first set the environment variable NUANXIN_PASSWORD to %1):</translation>
    </message>
    <message>
        <source>建不了文件夹“%1”：已经有同名的文件，或那里不能写入。什么也没有写。请换一个位置。</source>
        <translation>The folder "%1" cannot be made: a file has that name, or nothing may be written there. Nothing was written. Choose another place.</translation>
    </message>
    <message>
        <source>示范台账已经有了，连同做过的改动原样保留。要重建，请加 --fresh。</source>
        <translation>The demo ledger is there already and was kept, with all changes made to it. To make it anew, add --fresh.</translation>
    </message>
    <message>
        <source>已加密备份到 %1（%2 字节）。恢复时要用管理员的密码，或恢复密钥。</source>
        <translation>Encrypted backup written to %1 (%2 bytes). Restoring it takes an administrator's password or the recovery key.</translation>
    </message>
    <message>
        <source>使用人“%1”已停用，不能再打开台账。</source>
        <translation>User "%1" is disabled and can no longer open the ledger.</translation>
    </message>
    <message>
        <source>使用人“%1”已重新启用。</source>
        <translation>User "%1" is enabled again.</translation>
    </message>
    <message>
        <source>恢复密钥不对，或没有使用人“%1”。台账没有改动。请对照纸面核对后再试。</source>
        <translation>The recovery key is wrong, or there is no user "%1". The ledger has not changed. Compare the key with the paper and try again.</translation>
    </message>
    <message>
        <source>新的恢复密钥：%1
只显示这一次，请抄写或打印后锁好。旧的恢复密钥从现在起打不开台账。</source>
        <translation>New recovery key: %1
It is shown only this once; copy or print it and lock it away. From now on the old recovery key opens nothing.</translation>
    </message>
    <message>
        <source>users 后面应是 %1 之一，现在是“%2”。</source>
        <translation>After users comes one of %1, not "%2".</translation>
    </message>
    <message>
        <source>users %1 没有 --%2 这个选项。</source>
        <translation>users %1 has no option --%2.</translation>
    </message>
    <message>
        <source>没有使用人“%1”。台账没有改动。名单请看 users %2 list。</source>
        <translation>There is no user "%1". The ledger has not changed. See users %2 list for the names.</translation>
    </message>
    <message>
        <source>使用人“%1”已经有了。台账没有改动。请换一个名称。</source>
        <translation>There is a user "%1" already. The ledger has not changed. Choose another name.</translation>
    </message>
    <message>
        <source>新建台账，并给出恢复密钥。</source>
        <translation>Create a ledger and print its recovery key.</translation>
    </message>
    <message>
        <source>nuanxin-cli create 永丰街道.nxl --office 永丰街道 --level street</source>
        <translation>nuanxin-cli create yongfeng.nxl --office Yongfeng --level street</translation>
    </message>
    <message>
        <source>--user 和密码属于第一位管理员。已有的文件不会被覆盖。</source>
        <translation>--user and the password are those of the first administrator. A file that exists is never overwritten.</translation>
    </message>
    <message>
        <source>检查台账是否完好；只看，不改。</source>
        <translation>Check that a ledger is sound; looks without changing anything.</translation>
    </message>
    <message>
        <source>nuanxin-cli check 永丰街道.nxl</source>
        <translation>nuanxin-cli check yongfeng.nxl</translation>
    </message>
    <message>
        <source>做一份整体加密的备份，可以带到别处。</source>
        <translation>Make a backup, encrypted as a whole, to be taken elsewhere.</translation>
    </message>
    <message>
        <source>nuanxin-cli backup 永丰街道.nxl 永丰街道.nxb</source>
        <translation>nuanxin-cli backup yongfeng.nxl yongfeng.nxb</translation>
    </message>
    <message>
        <source>恢复时要用管理员的密码，或恢复密钥。</source>
        <translation>Restoring takes an administrator's password or the recovery key.</translation>
    </message>
    <message>
        <source>用备份恢复台账；原来的台账改名留在旁边。</source>
        <translation>Restore a ledger from a backup; the ledger that was there is kept beside it under another name.</translation>
    </message>
    <message>
        <source>nuanxin-cli restore 永丰街道.nxb 永丰街道.nxl</source>
        <translation>nuanxin-cli restore yongfeng.nxb yongfeng.nxl</translation>
    </message>
    <message>
        <source>--user 和密码属于备份里的一位管理员；恢复密钥可以写在密码的位置。</source>
        <translation>--user and the password are those of an administrator in the backup; the recovery key may stand in the password's place.</translation>
    </message>
    <message>
        <source>列出台账里的一项内容。</source>
        <translation>List one kind of content of a ledger.</translation>
    </message>
    <message>
        <source>nuanxin-cli list 永丰街道.nxl places --search 松林 --limit 20</source>
        <translation>nuanxin-cli list yongfeng.nxl places --search Songlin --limit 20</translation>
    </message>
    <message>
        <source>nuanxin-cli import 永丰街道.nxl 名册.xlsx --rehearse</source>
        <translation>nuanxin-cli import yongfeng.nxl roster.xlsx --rehearse</translation>
    </message>
    <message>
        <source>列出历史，最近的在前。</source>
        <translation>List the history, newest first.</translation>
    </message>
    <message>
        <source>nuanxin-cli history 永丰街道.nxl --limit 5</source>
        <translation>nuanxin-cli history yongfeng.nxl --limit 5</translation>
    </message>
    <message>
        <source>撤销一次操作；不写编号，就撤销最近一次。</source>
        <translation>Undo one entry; without an ID, the newest.</translation>
    </message>
    <message>
        <source>nuanxin-cli undo 永丰街道.nxl</source>
        <translation>nuanxin-cli undo yongfeng.nxl</translation>
    </message>
    <message>
        <source>编号见 history。撤销本身也记入历史。</source>
        <translation>See history for the IDs. Undoing is itself entered in the history.</translation>
    </message>
    <message>
        <source>管理使用人：名单、身份、停用、密码、恢复密钥。</source>
        <translation>Manage users: list, roles, disabling, passwords, the recovery key.</translation>
    </message>
    <message>
        <source>nuanxin-cli users 永丰街道.nxl list</source>
        <translation>nuanxin-cli users yongfeng.nxl list</translation>
    </message>
    <message>
        <source>nuanxin-cli users 永丰街道.nxl add 录入员甲 --role surveyor --new-password-file 新密码.txt</source>
        <translation>nuanxin-cli users yongfeng.nxl add surveyor1 --role surveyor --new-password-file new-password.txt</translation>
    </message>
    <message>
        <source>nuanxin-cli users 永丰街道.nxl disable 录入员甲</source>
        <translation>nuanxin-cli users yongfeng.nxl disable surveyor1</translation>
    </message>
    <message>
        <source>身份有 administrator（管理员）、instructor（指导员）、surveyor（录入员）、reader（查阅员）。
新密码取自 --new-password-file，不写就取自环境变量 NUANXIN_NEW_PASSWORD。
password 不写名称，就是更换 --user 自己的密码。
recovery-key 给出新的恢复密钥，旧的从此打不开台账。</source>
        <translation>The roles are administrator, instructor, surveyor and reader.
A new password comes from --new-password-file, or else from the environment variable NUANXIN_NEW_PASSWORD.
password without a name changes the password of --user.
recovery-key prints a new recovery key; the old one opens nothing any more.</translation>
    </message>
    <message>
        <source>建立示范台账供试用；已经有了就原样保留。</source>
        <translation>Make a demo ledger to try things on; one that is there is kept as it is.</translation>
    </message>
    <message>
        <source>nuanxin-cli demo 示范</source>
        <translation>nuanxin-cli demo demo</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>单位层级：city 市，district 区县（不写就是它），street 街道乡镇，community 社区村</source>
        <translation>Level of the office: city, district (unless said otherwise), street, community</translation>
    </message>
    <message>
        <source>normal 让试密码的人每次都要等（不写就是它），quick 只适合试用</source>
        <translation>normal makes whoever tries passwords wait each time (unless said otherwise), quick is for trials only</translation>
    </message>
    <message>
        <source>只列出含有这些文字的</source>
        <translation>List only what contains this text</translation>
    </message>
    <message>
        <source>最多列出这么多条</source>
        <translation>List this many at most</translation>
    </message>
    <message>
        <source>只预演，说明会怎样，不写入</source>
        <translation>Only rehearse: say what would happen, write nothing</translation>
    </message>
    <message>
        <source>CSV 的编码：utf-8（不写就是它）或 gb18030</source>
        <translation>Encoding of CSV: utf-8 (unless said otherwise) or gb18030</translation>
    </message>
    <message>
        <source>号码和住址写成明文；要同时写明 --to 和 --why，并登记在案</source>
        <translation>Write numbers and addresses in full; needs --to and --why, and is put on record</translation>
    </message>
    <message>
        <source>报表写到哪个文件，种类由扩展名定</source>
        <translation>The file to write the report to; its extension decides the kind</translation>
    </message>
    <message>
        <source>新使用人的身份</source>
        <translation>Role of the new user</translation>
    </message>
    <message>
        <source>新密码写在这个文件的第一行</source>
        <translation>The first line of this file is the new password</translation>
    </message>
    <message>
        <source>不用密码，用写在这个文件第一行的恢复密钥设新密码，并设为管理员</source>
        <translation>Instead of a password, take the recovery key on the first line of this file; sets a new password and makes the user an administrator</translation>
    </message>
    <message>
        <source>重建：原来的示范台账连同改动都不留</source>
        <translation>Make it anew: nothing of the old demo ledger is kept, its changes neither</translation>
    </message>
    <message>
        <source>&lt;台账&gt;</source>
        <translation>LEDGER</translation>
    </message>
    <message>
        <source>&lt;备份&gt;</source>
        <translation>BACKUP</translation>
    </message>
    <message>
        <source>&lt;项目&gt;</source>
        <translation>ENTITY</translation>
    </message>
    <message>
        <source>&lt;文件&gt;</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>&lt;输出&gt;</source>
        <translation>OUT</translation>
    </message>
    <message>
        <source>&lt;文件夹&gt;</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>&lt;名称&gt;</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>&lt;身份&gt;</source>
        <translation>ROLE</translation>
    </message>
    <message>
        <source>&lt;文字&gt;</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>&lt;数目&gt;</source>
        <translation>N</translation>
    </message>
    <message>
        <source>&lt;编号&gt;</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>&lt;种类&gt;</source>
        <translation>WHAT</translation>
    </message>
    <message>
        <source>&lt;用途&gt;</source>
        <translation>WHY</translation>
    </message>
    <message>
        <source>密码写在这个文件的第一行；不写就取自环境变量 NUANXIN_PASSWORD</source>
        <translation>The first line of this file is the password; without it the environment variable NUANXIN_PASSWORD is</translation>
    </message>
    <message>
        <source>标准输出只有一个 JSON 值；没有做成时里面有 {"error":{"kind":…,"message":…}}</source>
        <translation>Standard output is exactly one JSON value; when refused it has {"error":{"kind":…,"message":…}}</translation>
    </message>
    <message>
        <source>说明；写了命令就只说那个命令</source>
        <translation>Help; with a command, on that command alone</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>The version</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>没有做成，或检查出问题；原因写在标准错误里</source>
        <translation>Refused, or check found something wrong; standard error says why</translation>
    </message>
    <message>
        <source>用法不对，什么也没有做</source>
        <translation>Wrong usage, nothing was done</translation>
    </message>
    <message>
        <source>暖新台账的命令行 %1，与窗口程序做同样的事。</source>
        <translation>Nuanxin Ledger on the command line, %1; does the same work as the program with a window.</translation>
    </message>
    <message>
        <source>一个命令的用法和例子</source>
        <translation>Usage and examples of one command</translation>
    </message>
    <message>
        <source>每个命令都可以带的选项，写在哪里都行</source>
        <translation>Options of every command, which may stand anywhere</translation>
    </message>
    <message>
        <source>退出状态</source>
        <translation>Exit status</translation>
    </message>
    <message>
        <source>说中文；设环境变量 NUANXIN_LANGUAGE=en 就说英文。</source>
        <translation>Speaks Chinese, and English where the environment variable NUANXIN_LANGUAGE=en is set.</translation>
    </message>
    <message>
        <source>用法</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>例子</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>通用的选项和退出状态见 nuanxin-cli --help。</source>
        <translation>For the options of every command and the exit status see nuanxin-cli --help.</translation>
    </message>
    <message>
        <source>“%1”是文件夹，这里要的是文件。什么也没有改动。请写明里面的哪个文件。</source>
        <translation>"%1" is a folder, and a file is wanted here. Nothing has changed. Say which file in it is meant.</translation>
    </message>
    <message>
        <source>“%1”是台账备份，不能当作台账打开。它没有改动。请先恢复成台账：nuanxin-cli restore "%1" 新台账.nxl</source>
        <translation>"%1" is a backup of a ledger and cannot be opened as one. It has not changed. Restore it to a ledger first: nuanxin-cli restore "%1" new-ledger.nxl</translation>
    </message>
    <message>
        <source>台账文件</source>
        <translation>Ledger file</translation>
    </message>
    <message>
        <source>台账里的内容</source>
        <translation>What is in a ledger</translation>
    </message>
    <message>
        <source>试用</source>
        <translation>Trying it out</translation>
    </message>
    <message>
        <source>%1什么也没有做。</source>
        <translation>%1 Nothing was done.</translation>
    </message>
    <message>
        <source>全部命令见 nuanxin-cli --help。</source>
        <translation>For all commands see nuanxin-cli --help.</translation>
    </message>
    <message>
        <source>用法（例子见 nuanxin-cli %1 --help）：</source>
        <translation>Usage (for examples see nuanxin-cli %1 --help):</translation>
    </message>
    <message>
        <source>“%1”是文件夹，不是文件。什么也没有写。请在后面写明文件名。</source>
        <translation>"%1" is a folder, not a file. Nothing was written. Add the name of the file.</translation>
    </message>
    <message>
        <source>没有文件夹“%1”。什么也没有写。请先建好这个文件夹，或换一个位置。</source>
        <translation>There is no folder "%1". Nothing was written. Make the folder first, or choose another place.</translation>
    </message>
    <message>
        <source>文件夹“%1”不能写入。什么也没有写。请换一个位置，或请管理员放开写入权限。</source>
        <translation>The folder "%1" cannot be written to. Nothing was written. Choose another place, or ask the administrator for the right to write there.</translation>
    </message>
    <message>
        <source>“%1”不是台账备份，--overwrite 只替换以前的备份。它原样未动，没有做备份。请换一个名称。</source>
        <translation>"%1" is not a backup of a ledger, and --overwrite replaces only backups. It was left alone, and no backup was made. Choose another name.</translation>
    </message>
    <message>
        <source>“%1”已经存在。它原样未动，没有做备份。请换一个名称；要替换它，请加 --overwrite。</source>
        <translation>"%1" already exists. It was left alone, and no backup was made. Choose another name, or add --overwrite to replace it.</translation>
    </message>
    <message>
        <source>“%1”的第一行是空的。台账没有改动。请把密码或恢复密钥写在它的第一行。</source>
        <translation>The first line of "%1" is empty. The ledger has not changed. Write the password or the recovery key on its first line.</translation>
    </message>
    <message>
        <source>操作编号和 --newest 只能用一个。</source>
        <translation>Give either the id of an entry or --newest, not both.</translation>
    </message>
    <message>
        <source>历史的条数</source>
        <translation>Entries in history</translation>
    </message>
    <message>
        <source>历史涉及的行数</source>
        <translation>Rows in history</translation>
    </message>
    <message>
        <source>还有 %1 处没有列出。</source>
        <translation>%1 more not listed.</translation>
    </message>
    <message>
        <source>台账有 %1 处不对：
%2
检查没有改动台账。%3</source>
        <translation>The ledger has problems: %1
%2
The check changed nothing in the ledger. %3</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>职业</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>政治面貌</source>
        <translation>Political status</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>网点</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>社区村</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>待核</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>行业主管部门</source>
        <translation>Industry authority</translation>
    </message>
    <message>
        <source>所在区划</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>申报人数</source>
        <translation>Declared head-count</translation>
    </message>
    <message>
        <source>停办日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>从业人员</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>导入 XLSX、XLS 或 CSV 表格，一次算一步，可以撤销；--rehearse 只预演，不写入。</source>
        <translation>Imports XLSX, XLS or CSV tables as one step that can be undone; --rehearse only rehearses and writes nothing.</translation>
    </message>
    <message>
        <source>nuanxin-cli export 永丰街道.nxl workers 名册.xlsx</source>
        <translation>nuanxin-cli export yongfeng.nxl workers roll.xlsx</translation>
    </message>
    <message>
        <source>nuanxin-cli report 永丰街道.nxl 半年报 --period 2026H1 -o 半年报.pdf</source>
        <translation>nuanxin-cli report yongfeng.nxl half-year --period 2026H1 -o return.pdf</translation>
    </message>
    <message>
        <source>还不能导入“%1”。可以导入的有 %2。台账没有改动。</source>
        <translation>"%1" cannot be imported. What can be: %2. The ledger was not changed.</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>新增 %1，更新 %2，相同 %3，可能重复 %4，不导入 %5。</source>
        <translation>%1 new, %2 updated, %3 the same, %4 possible duplicates, %5 left out.</translation>
    </message>
    <message>
        <source>这是预演，没有写入。</source>
        <translation>This was a rehearsal; nothing was written.</translation>
    </message>
    <message>
        <source>已写入，可用 undo 一步撤销。</source>
        <translation>Written; undo takes it back in one step.</translation>
    </message>
    <message>
        <source>台账里还没有在办的网点。没有写出文件。</source>
        <translation>The ledger has no open site yet. No file was written.</translation>
    </message>
    <message>
        <source>半年报</source>
        <translation>Half-year return</translation>
    </message>
    <message>
        <source>空白摸排表</source>
        <translation>Empty survey form</translation>
    </message>
    <message>
        <source>网点摸排表</source>
        <translation>Site survey form</translation>
    </message>
    <message>
        <source>本版还不能出“%1”这种报表。可以出的有 %2。没有写出文件，台账没有改动。</source>
        <translation>This version cannot make the report "%1". It can make %2. No file was written, and the ledger has not changed.</translation>
    </message>
    <message>
        <source>%1的 --period 写成 2026H1 或 2026H2，现在是“%2”。</source>
        <translation>%1: write --period as 2026H1 or 2026H2; it is "%2".</translation>
    </message>
    <message>
        <source>%1的文件名要以 .%2 结尾，现在是“%3”。</source>
        <translation>%1: the file name must end in .%2; it is "%3".</translation>
    </message>
    <message>
        <source>已写出 %1。</source>
        <translation>Wrote %1.</translation>
    </message>
    <message>
        <source>已写出 %1，共 %2 页。</source>
        <translation>Wrote %1, pages: %2.</translation>
    </message>
    <message>
        <source>查找和排序用的对照内容</source>
        <translation>Tables for finding and sorting</translation>
    </message>
    <message>
        <source>项目有 %1。名称也可以用拼音或拼音首字母查找。</source>
        <translation>What can be listed: %1. Names are also found by their pinyin or its initials.</translation>
    </message>
    <message>
        <source>使用人；不写就是第一位管理员，通常叫 admin</source>
        <translation>The user; without it the first administrator, usually admin</translation>
    </message>
    <message>
        <source>用法：nuanxin-cli &lt;命令&gt; … [选项]</source>
        <translation>Usage: nuanxin-cli COMMAND … [OPTIONS]</translation>
    </message>
    <message>
        <source>花名册</source>
        <translation>Rosters</translation>
    </message>
    <message>
        <source>里面的单位、区划和人员都是虚构的，可以放心试用。</source>
        <translation>The offices, places and people in it are made up: try whatever you like.</translation>
    </message>
    <message>
        <source>表格逐份预演、写入的结果：</source>
        <translation>Each sheet was rehearsed and committed, with this result:</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>可能重复</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>只预演，留给您导入</source>
        <translation>only rehearsed, left for you to import</translation>
    </message>
    <message>
        <source>补登网点所在的社区村</source>
        <translation>Enter the communities of sites</translation>
    </message>
    <message>
        <source>%1摸排</source>
        <translation>Survey of %1</translation>
    </message>
    <message>
        <source>里面的单位、区划和人员都是虚构的。花名册写在同一个文件夹里，留一份没有导入，供您自己试。</source>
        <translation>The offices, places and people in it are made up. Its rosters stand in the same folder; one is not imported, for you to try.</translation>
    </message>
    <message>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>待核问题</source>
        <translation>Problems to verify</translation>
    </message>
    <message>
        <source>摸排轮次</source>
        <translation>Survey rounds</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>还不能导出“%1”。可以导出的有 %2。没有写出文件。</source>
        <translation>"%1" cannot be exported. What can be: %2. No file was written.</translation>
    </message>
    <message>
        <source>--encoding 只用于 CSV，XLSX 表格没有编码可选。</source>
        <translation>--encoding is for CSV only; an XLSX file has no encoding to choose.</translation>
    </message>
    <message>
        <source>%1：已导出 %2 条到 %3，已记入导出登记。</source>
        <translation>%1: rows exported to %3: %2. Entered in the register of exports.</translation>
    </message>
    <message>
        <source>nuanxin-cli import 永丰街道.nxl 骑手.xlsx 快递员.csv 主播.xls</source>
        <translation>nuanxin-cli import yongfeng.nxl riders.xlsx couriers.csv streamers.xls</translation>
    </message>
    <message>
        <source>nuanxin-cli import 永丰街道.nxl 企业.xlsx --as employers</source>
        <translation>nuanxin-cli import yongfeng.nxl employers.xlsx --as employers</translation>
    </message>
    <message>
        <source>--as 可以是 %1；不写就是 workers。几个文件合成一步，撤销时一起撤销。</source>
        <translation>--as takes %1; without it workers. Several files make one step and are undone together.</translation>
    </message>
    <message>
        <source>nuanxin-cli export 永丰街道.nxl sites 网点.csv --encoding gb18030</source>
        <translation>nuanxin-cli export yongfeng.nxl sites sites.csv --encoding gb18030</translation>
    </message>
    <message>
        <source>项目有 %1。
要用 Excel 打开的，请导出 XLSX。CSV 里 16 位以上的号码前面有一个制表符，免得 Excel 把末几位改成 0。</source>
        <translation>What can be exported: %1.
Export XLSX for what is to be opened in Excel. In CSV a number of 16 digits or more has a tab in front, so that Excel does not turn its last digits into 0.</translation>
    </message>
    <message>
        <source>nuanxin-cli report 永丰街道.nxl 半年报 --period 2026H1 --freeze -o 半年报.xlsx</source>
        <translation>nuanxin-cli report yongfeng.nxl half-year-return --period 2026H1 --freeze -o return.xlsx</translation>
    </message>
    <message>
        <source>nuanxin-cli report 永丰街道.nxl 网点摸排表 -o 网点.pdf</source>
        <translation>nuanxin-cli report yongfeng.nxl site-forms -o sites.pdf</translation>
    </message>
    <message>
        <source>还没过完的一期截至今天，没有开始的一期不能出。定格以后，这一期的数字不再变动，也不能撤销；下一期的半年报印出与它相比的增减。</source>
        <translation>A period that is still running counts up to today; one that has not begun has no paper. Once frozen, its figures do not change any more and cannot be undone, and the return of the next period shows the change against it.</translation>
    </message>
    <message>
        <source>替换同名的旧文件；backup 只替换旧备份</source>
        <translation>Replace an old file of that name; backup replaces only an old backup</translation>
    </message>
    <message>
        <source>导入成哪一种内容，见下</source>
        <translation>What the rows are imported as, see below</translation>
    </message>
    <message>
        <source>作什么用，记入导出登记</source>
        <translation>What it is for; entered in the register of exports</translation>
    </message>
    <message>
        <source>先把这一期的半年报定格，再出报表</source>
        <translation>Freeze the half-year return of the period first, then make its paper</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>可能与台账里的%1是同一人：%2。</source>
        <translation>May be the same person as %1 in the ledger: %2.</translation>
    </message>
    <message>
        <source>可能与第 %1 行的%2是同一人：%3。</source>
        <translation>May be the same person as %2 in row %1: %3.</translation>
    </message>
    <message>
        <source>%1补上“%2”。</source>
        <translation>%1 filled in: "%2".</translation>
    </message>
    <message>
        <source>%1由“%2”改为“%3”。</source>
        <translation>%1 changed from "%2" to "%3".</translation>
    </message>
    <message>
        <source>与“%1”第 %2 行是同一个。</source>
        <translation>The same as row %2 of "%1".</translation>
    </message>
    <message>
        <source>%1 没有读的列：%2。</source>
        <translation>Columns of %1 that are not read: %2.</translation>
    </message>
    <message>
        <source>请加 --as %1 再导入。</source>
        <translation>Add --as %1 to import it so.</translation>
    </message>
    <message>
        <source>台账没有改动。</source>
        <translation>The ledger has not changed.</translation>
    </message>
    <message>
        <source>没有变化，没有写入。</source>
        <translation>Nothing has changed; nothing was written.</translation>
    </message>
    <message>
        <source>%1 的半年报已于 %2 定格，不能再定格。没有写出文件，台账没有改动。要再出这一期，请去掉 --freeze。</source>
        <translation>The half-year return of %1 was frozen on %2 and cannot be frozen again. No file was written, and the ledger has not changed. To make its paper again, leave out --freeze.</translation>
    </message>
    <message>
        <source>%1（%2）：不分期，出 %3</source>
        <translation>%1 (%2): of no period; makes %3</translation>
    </message>
    <message>
        <source>%1 的半年报已定格，不再变动。</source>
        <translation>The half-year return of %1 is frozen and will not change any more.</translation>
    </message>
    <message>
        <source>一方编号</source>
        <translation>ID of one</translation>
    </message>
    <message>
        <source>一方</source>
        <translation>One</translation>
    </message>
    <message>
        <source>另一方编号</source>
        <translation>ID of other</translation>
    </message>
    <message>
        <source>另一方</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>人员编号</source>
        <translation>Worker ID</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>期别</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>From</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>采集单元</source>
        <translation>Collection unit</translation>
    </message>
    <message>
        <source>已上报</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>走访次数</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>轮次</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visited by</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>“%1”已经存在。它原样未动，没有写出文件。请换一个名称；要替换它，请加 --overwrite。</source>
        <translation>"%1" already exists. It was left alone, and no file was written. Choose another name, or add --overwrite to replace it.</translation>
    </message>
    <message>
        <source>%1 的半年报已定格，不再变动，可是文件没有写好：%2要再出这一期，请去掉 --freeze 再来一次。</source>
        <translation>The half-year return of %1 is frozen and will not change, but the file was not written: %2 To make this period's paper again, repeat without --freeze.</translation>
    </message>
    <message>
        <source>原来待核的问题随之办结。</source>
        <translation>A problem that was open is settled by it.</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>组建方式</source>
        <translation>Way of forming</translation>
    </message>
    <message>
        <source>上级党组织</source>
        <translation>Superior organisation</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>换届日期</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>Dissolved</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>正式党员</source>
        <translation>Full member</translation>
    </message>
    <message>
        <source>党员类别</source>
        <translation>Kind of member</translation>
    </message>
    <message>
        <source>入党时间</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>转正时间</source>
        <translation>Became full member</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>报到点</source>
        <translation>Check-in point</translation>
    </message>
    <message>
        <source>流动党员活动证</source>
        <translation>Mobile member's certificate</translation>
    </message>
    <message>
        <source>已亮明身份</source>
        <translation>Made known</translation>
    </message>
    <message>
        <source>应建</source>
        <translation>Should have</translation>
    </message>
    <message>
        <source>现有</source>
        <translation>Has</translation>
    </message>
    <message>
        <source>应建未建</source>
        <translation>Should have and has not</translation>
    </message>
    <message>
        <source>依据版本</source>
        <translation>Edition of the rule</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>最早</source>
        <translation>Earliest</translation>
    </message>
    <message>
        <source>最迟</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>条款</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>不合规定</source>
        <translation>Against the rule</translation>
    </message>
    <message>
        <source>应建判断</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>发展党员</source>
        <translation>Development of members</translation>
    </message>
    <message>
        <source>台账里没有叫“%1”的党组织。没有写出文件。</source>
        <translation>The ledger has no Party organisation "%1". No file was written.</translation>
    </message>
    <message>
        <source>台账里叫“%1”的党组织不止一个。没有写出文件。</source>
        <translation>The ledger has more than one Party organisation "%1". No file was written.</translation>
    </message>
    <message>
        <source>台账里还没有发展党员档案。没有写出文件。</source>
        <translation>The ledger has no development file yet. No file was written.</translation>
    </message>
    <message>
        <source>没有找到“%1”的发展党员档案。没有写出文件。</source>
        <translation>No development file of "%1" was found. No file was written.</translation>
    </message>
    <message>
        <source>党员名册</source>
        <translation>Member roster</translation>
    </message>
    <message>
        <source>发展进度</source>
        <translation>Development board</translation>
    </message>
    <message>
        <source>发展档案</source>
        <translation>Development file</translation>
    </message>
    <message>
        <source>组织生活</source>
        <translation>Meeting grid</translation>
    </message>
    <message>
        <source>可以试一试
1. 把“花名册”文件夹里的“%1”拖到窗口上：先看预演，改一改，再写入；写入了也能用“撤销”一步收回。
2. 在“从业人员”里输入 qml、手机后四位或网点名称找人；双击打开，看这个人的历史。
3. 在“从业人员”里筛选“待核”：导入时有问题的格子，原来写的是什么都留着。
4. 在“可能重复”里逐对看理由，合并，或认定是两个人；合并错了可以拆回。
5. 在“摸排”里看哪些采集单元还没有报；在“半年报”里看和上一期相比的变化，打印或导出。
6. 在“历史”里看每一次导入写了什么，撤销一步，再重做。
7. 党组织、党员、发展党员和本年的组织生活也已登记，有意留了缺口：该建没建的党支部、晚了的步骤、没有开的会。
</source>
        <translation>Things to try
1. Drag "%1" from the folder of rosters onto the window: look at the rehearsal, mend a cell or two, commit; Undo takes the whole import back in one step.
2. On Workers, type qml, the last four digits of a phone or the name of a site; double-click to open a person and see their history.
3. On Workers, filter those to verify: of every cell that was wrong, what stood in it is kept.
4. On Possible duplicates, look at the reasons pair by pair and join them, or say that they are two people; a wrong join can be taken apart again.
5. On Survey, see which units have not reported; on Half-year return, see the change against the one before, and print or export it.
6. On History, see what each import wrote; undo a step and redo it.
7. Party organisations, members, development and this year's meetings are entered too, with gaps on purpose: branches that should be and are not, steps that came late, meetings that were not held.
</translation>
    </message>
    <message>
        <source>补登江岚配送党支部党员的来历</source>
        <translation>Enter where the members of the riders' branch came from</translation>
    </message>
    <message>
        <source>登记本年组织生活</source>
        <translation>Enter this year's branch life</translation>
    </message>
    <message>
        <source>补登发展党员考察、表决和培训情况</source>
        <translation>Enter reviews, votes and trainings of development</translation>
    </message>
    <message>
        <source>补登企业所在的街道</source>
        <translation>Enter the streets of employers</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>把台账里的一份名单导出成 XLSX 或 CSV 表格，并记入导出登记。</source>
        <translation>Export a list of the ledger as an XLSX or CSV table and enter it in the export register.</translation>
    </message>
    <message>
        <source>nuanxin-cli export 永丰街道.nxl members 党员.xlsx</source>
        <translation>nuanxin-cli export yongfeng.nxl members members.xlsx</translation>
    </message>
    <message>
        <source>nuanxin-cli report 永丰街道.nxl 党员名册 --date 2026-06-30 --order strokes -o 党员.pdf</source>
        <translation>nuanxin-cli report yongfeng.nxl member-roster --date 2026-06-30 --order strokes -o members.pdf</translation>
    </message>
    <message>
        <source>nuanxin-cli report 永丰街道.nxl 发展档案 --person 张三 -o 档案.pdf</source>
        <translation>nuanxin-cli report yongfeng.nxl development-file --person Zhang -o file.pdf</translation>
    </message>
    <message>
        <source>nuanxin-cli report 永丰街道.nxl 组织生活 --year 2026 -o 组织生活.xlsx</source>
        <translation>nuanxin-cli report yongfeng.nxl meeting-grid --year 2026 -o meetings.xlsx</translation>
    </message>
    <message>
        <source>只要这个党组织和它下面的；名称要写全</source>
        <translation>Only this Party organisation and those under it; its whole name</translation>
    </message>
    <message>
        <source>截至哪一天，写成 2026-06-30；不写就是今天</source>
        <translation>As of which day, such as 2026-06-30; today unless given</translation>
    </message>
    <message>
        <source>pinyin 按姓名拼音（不写就是它），strokes 按姓氏笔画</source>
        <translation>pinyin (unless given) or strokes</translation>
    </message>
    <message>
        <source>哪一位的发展档案：姓名，或 list development 列出的编号；不写就是每人一份</source>
        <translation>Whose development file: a name, or the number that list development shows; one for everybody unless given</translation>
    </message>
    <message>
        <source>哪一年的组织生活；不写就是今年</source>
        <translation>Which year's meetings; this year unless given</translation>
    </message>
    <message>
        <source>应建未建里也列出已经建好的</source>
        <translation>List employers that lack nothing, too</translation>
    </message>
    <message>
        <source>&lt;党组织&gt;</source>
        <translation>BRANCH</translation>
    </message>
    <message>
        <source>&lt;姓名&gt;</source>
        <translation>PERSON</translation>
    </message>
    <message>
        <source>&lt;日期&gt;</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>&lt;年份&gt;</source>
        <translation>YEAR</translation>
    </message>
    <message>
        <source>--date 写成 2026-06-30 这样，现在是“%1”。</source>
        <translation>--date is written like 2026-06-30, not "%1".</translation>
    </message>
    <message>
        <source>%1 还没有到。没有写出文件，台账没有改动。</source>
        <translation>%1 is yet to come. No file was written, and the ledger has not changed.</translation>
    </message>
    <message>
        <source>--order 只能是 pinyin 或 strokes，现在是“%1”。</source>
        <translation>--order is pinyin or strokes, not "%1".</translation>
    </message>
    <message>
        <source>出%1不用写 --%2。</source>
        <translation>--%2 has nothing to do with: %1.</translation>
    </message>
    <message>
        <source>XLSX 里只放得下一份，这里有 %1 份。没有写出文件。请写明是哪一位，或出 PDF。</source>
        <translation>An XLSX file holds one, and here are %1. No file was written. Say whose, or make a PDF.</translation>
    </message>
    <message>
        <source>%1（%2）：可以写 %3，出 %4</source>
        <translation>%1 (%2): takes %3; makes %4</translation>
    </message>
    <message>
        <source>党费收缴表</source>
        <translation>Sheet of dues</translation>
    </message>
    <message>
        <source>没有可以重做的操作：只有刚撤销、此后没有别的改动的，才能不写编号重做。台账没有改动。</source>
        <translation>There is nothing to redo: without a number only what was just undone, with nothing changed since, can be redone. The ledger was not changed.</translation>
    </message>
    <message>
        <source>已重做“%1”（%2 行）。</source>
        <translation>Redone: "%1" (%2 rows).</translation>
    </message>
    <message>
        <source>接收单位</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>dues</translation>
    </message>
    <message>
        <source>导出%1不用写 --%2。</source>
        <translation>--%2 has nothing to do with exporting %1.</translation>
    </message>
    <message>
        <source>nuanxin-cli export 永丰街道.nxl dues 党费.xlsx --period 2026-06</source>
        <translation>nuanxin-cli export yongfeng.nxl dues dues.xlsx --period 2026-06</translation>
    </message>
    <message>
        <source>出半年报、摸排表、党员名册、发展档案、组织生活情况表、党费收缴表、应建未建清单，PDF 或 XLSX。</source>
        <translation>Make the half-year return, survey forms, the member roster, development files, the meeting grid, the sheet of dues or the list of what is lacking, as PDF or XLSX.</translation>
    </message>
    <message>
        <source>nuanxin-cli report 永丰街道.nxl 党费收缴表 --period 2026-06 -o 党费.xlsx</source>
        <translation>nuanxin-cli report yongfeng.nxl dues-sheet --period 2026-06 -o dues.xlsx</translation>
    </message>
    <message>
        <source>重做一次撤销了的操作；不写编号，就重做刚撤销的一次。</source>
        <translation>Does again what was undone; without a number, what was undone last.</translation>
    </message>
    <message>
        <source>nuanxin-cli redo 永丰街道.nxl</source>
        <translation>nuanxin-cli redo yongfeng.nxl</translation>
    </message>
    <message>
        <source>编号是撤销了的那次操作的编号，见 history。重做本身也记入历史。</source>
        <translation>The number is that of the step that was undone; see history. Redoing goes into the history too.</translation>
    </message>
    <message>
        <source>最近的这么多次操作</source>
        <translation>The latest so many steps</translation>
    </message>
    <message>
        <source>接收单位，记入导出登记</source>
        <translation>Recipient, for the export register</translation>
    </message>
    <message>
        <source>哪一期：半年报写 2026H1（上半年）或 2026H2（下半年），党费写月份 2026-06；export dues 不写就是本月</source>
        <translation>Which period: of the half-year return 2026H1 (first half) or 2026H2 (second half), of dues a month such as 2026-06; export dues without it means this month</translation>
    </message>
    <message>
        <source>&lt;接收单位&gt;</source>
        <translation>&lt;recipient&gt;</translation>
    </message>
    <message>
        <source>&lt;月份&gt;</source>
        <translation>MONTH</translation>
    </message>
    <message>
        <source>%1（%2）：要写 --period，可以写 %3，出 %4</source>
        <translation>%1 (%2): needs --period, takes %3; makes %4</translation>
    </message>
    <message>
        <source>%1的 --period 是月份，写成 2026-06，现在是“%2”。</source>
        <translation>%1: --period is a month, written as 2026-06; it is "%2".</translation>
    </message>
    <message>
        <source>登记党费计算基数</source>
        <translation>Enter bases of dues</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ActionTable</name>
    <message>
        <source>只能查看，“%1”要由管理员来做。</source>
        <translation>View only: "%1" is for administrators.</translation>
    </message>
    <message>
        <source>只能查看，“%1”要由%2或以上身份来做。</source>
        <translation>View only: "%1" needs the role %2 or above.</translation>
    </message>
    <message>
        <source>您的身份是%1，“%2”要由管理员来做。</source>
        <translation>Your role is %1: "%2" is for administrators.</translation>
    </message>
    <message>
        <source>您的身份是%1，“%2”要由%3或以上身份来做。</source>
        <translation>Your role is %1: "%2" needs the role %3 or above.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::AttendanceList</name>
    <message>
        <source>全到</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>全部重来</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>应到的全部算实到，再改没来的（%1）</source>
        <translation>Everyone entitled counts as present; then change those who did not come (%1)</translation>
    </message>
    <message>
        <source>没有应到的人</source>
        <translation>Nobody is entitled</translation>
    </message>
    <message>
        <source>先选定召开的党组织；名单取自它当天的党员名册。</source>
        <translation>Choose the organisation that holds the meeting; the list is its roster of that day.</translation>
    </message>
    <message>
        <source>应到 %1，实到 %2，请假 %3，缺席 %4</source>
        <translation>%1 entitled, %2 present, %3 excused, %4 absent</translation>
    </message>
    <message>
        <source>应到 %1，还没有登记到会</source>
        <translation>%1 entitled, attendance not entered yet</translation>
    </message>
    <message>
        <source>请别的党员列席：姓名、拼音</source>
        <translation>Ask another member to sit in: name, pinyin</translation>
    </message>
    <message>
        <source>列席人员</source>
        <translation>Sitting in</translation>
    </message>
    <message>
        <source>列席的不算应到。</source>
        <translation>Those who sit in are not counted as expected.</translation>
    </message>
    <message>
        <source>打拼音首字母找人，空格打勾并下移；1 实到，2 请假，3 缺席，4 列席，0 不在应到；回车填缺席原因。</source>
        <translation>Type initials to find a name, Space ticks and moves on; 1 present, 2 excused, 3 absent, 4 sitting in, 0 not expected; Enter takes the reason for absence.</translation>
    </message>
    <message>
        <source>%1：党员名册上没有记录，登记为党员后才能列席；组织关系在外单位的照实填写。</source>
        <translation>%1: no record on the roster of members. Enter them as members first, with the organisation that really holds their relationship; then they can be listed as sitting in.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>移出应到</source>
        <translation>Not expected</translation>
    </message>
    <message>
        <source>列入应到</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>选中的人不属于这次会议，不算应到（0）</source>
        <translation>Those selected do not belong to this meeting and are not expected (0)</translation>
    </message>
    <message>
        <source>选中的人属于这次会议，算应到（3）</source>
        <translation>Those selected belong to this meeting and are expected (3)</translation>
    </message>
    <message>
        <source>%1，列席 %2</source>
        <translation>%1, sitting in %2</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::AttendanceModel</name>
    <message>
        <source>不在应到</source>
        <translation>Not entitled</translation>
    </message>
    <message>
        <source>缺席</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>请假</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>There</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>缺席原因</source>
        <translation>Reason of absence</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>列席</source>
        <translation>Sitting in</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>未列席</source>
        <translation>Not sitting in</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::AttendanceTable</name>
    <message>
        <source>到会名单</source>
        <translation>Attendance list</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::BackupModel</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>缘由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>做好后当场验证过</source>
        <translation>Verified as soon as it was made</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::BackupsPage</name>
    <message>
        <source>备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>另存加密备份…</source>
        <translation>Save an encrypted backup…</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>还没有备份</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>每天第一次打开台账时自动备份，升级、合并和成批导入之前也会备份，都当场验证。</source>
        <translation>A backup is made when the ledger is first opened each day, and before upgrades, merges and imports. Each is verified at once.</translation>
    </message>
    <message>
        <source>存在 %1</source>
        <translation>Kept in %1</translation>
    </message>
    <message>
        <source>保留 7 个日备份、4 个周备份、12 个月备份</source>
        <translation>Kept: 7 daily, 4 weekly and 12 monthly backups</translation>
    </message>
    <message>
        <source>恢复所选的备份，按回车也可以</source>
        <translation>Restore the selected backup; Enter does it, too</translation>
    </message>
    <message>
        <source>按回车恢复所选的备份</source>
        <translation>Enter restores the selected backup</translation>
    </message>
    <message>
        <source>恢复由管理员来做</source>
        <translation>Administrators restore backups</translation>
    </message>
    <message numerus="yes">
        <source>%n 份，共 %1</source>
        <translation>
            <numerusform>%n backup, %1</numerusform>
            <numerusform>%n backups, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::BoardModel</name>
    <message>
        <source>采集单元</source>
        <translation>Collection unit</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>上报日期</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>上报人</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>在册（人）</source>
        <translation>On roll</translation>
    </message>
    <message>
        <source>已上报</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>未上报</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>街道、镇</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>走访（次）</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>新登记</source>
        <translation>New</translation>
    </message>
    <message>
        <source>已核实</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>有变动</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>已离岗</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>拒绝</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>未见到</source>
        <translation>Not met</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::BranchView</name>
    <message>
        <source>党员</source>
        <translation>Party members</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>下级党组织</source>
        <translation>Organisations below</translation>
    </message>
    <message>
        <source>还没有党员的组织关系在这里。</source>
        <translation>No member's relationship lies here yet.</translation>
    </message>
    <message>
        <source>组织关系在这里的 %1 人，其中正式党员 %2 人，预备党员 %3 人</source>
        <translation>%1 whose relationship lies here: %2 full, %3 probationary</translation>
    </message>
    <message>
        <source>看党员名册</source>
        <translation>Go to the member roster</translation>
    </message>
    <message>
        <source>%1 年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>看会议记录</source>
        <translation>Go to the meetings</translation>
    </message>
    <message>
        <source>没有要交党费的人。</source>
        <translation>Nobody has dues to pay.</translation>
    </message>
    <message>
        <source>基本情况</source>
        <translation>About</translation>
    </message>
    <message>
        <source>连同下级党组织 %1 人，其中正式党员 %2 人，预备党员 %3 人</source>
        <translation>With the organisations below %1 persons: %2 full and %3 probationary members</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::BulkEditDialog</name>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>粘贴单元格</source>
        <translation>Paste cells</translation>
    </message>
    <message>
        <source>还没有写入任何内容；确认后是一条历史，可一步撤销。</source>
        <translation>Nothing is written yet; once confirmed it is one entry of the history and one step to undo.</translation>
    </message>
    <message numerus="yes">
        <source>成批修改 %n 人</source>
        <translation>
            <numerusform>Change %n person at once</numerusform>
            <numerusform>Change %n people at once</numerusform>
        </translation>
    </message>
    <message>
        <source>给选中的人填上同一个内容。还没有写入；确认后是一条历史，可一步撤销。</source>
        <translation>Gives everybody selected the same value. Nothing is written yet; once confirmed it is one entry of the history and one step to undo.</translation>
    </message>
    <message>
        <source>将要修改的内容</source>
        <translation>What will change</translation>
    </message>
    <message>
        <source>没有要修改的内容</source>
        <translation>Nothing to change</translation>
    </message>
    <message>
        <source>贴上来的和台账里的一样。</source>
        <translation>What was pasted is what the ledger holds already.</translation>
    </message>
    <message>
        <source>选好改成什么，这里就列出谁会改变。</source>
        <translation>Choose the new value, and those who would change are listed here.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>To</translation>
    </message>
    <message>
        <source>把</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>如 2026-03-05，不填则清空</source>
        <translation>Such as 2026-03-05; leave empty to clear</translation>
    </message>
    <message>
        <source>不填则清空</source>
        <translation>Leave empty to clear</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>将修改 %1 人的 %2 个单元格。</source>
        <translation>%2 cells of %1 people will change.</translation>
    </message>
    <message numerus="yes">
        <source>%n 个单元格本来就是这样。</source>
        <translation>
            <numerusform>%n cell was like this already.</numerusform>
            <numerusform>%n cells were like this already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个单元格不能改，保持原样。</source>
        <translation>
            <numerusform>%n cell cannot be changed and stays as it is.</numerusform>
            <numerusform>%n cells cannot be changed and stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>下面列出前 %1 个。</source>
        <translation>The first %1 are listed below.</translation>
    </message>
    <message numerus="yes">
        <source>修改 %n 人</source>
        <translation>
            <numerusform>Change %n person</numerusform>
            <numerusform>Change %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>正在修改</source>
        <translation>Changing</translation>
    </message>
    <message numerus="yes">
        <source>已修改 %n 人</source>
        <translation>
            <numerusform>%n person changed</numerusform>
            <numerusform>%n people changed</numerusform>
        </translation>
    </message>
    <message>
        <source>名称或拼音首字母</source>
        <translation>Name or pinyin initials</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::CalendarDialog</name>
    <message>
        <source>工作日历</source>
        <translation>Work calendar</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>依据的通知</source>
        <translation>Notice it follows</translation>
    </message>
    <message>
        <source>放假和调休安排</source>
        <translation>Holidays and make-up days</translation>
    </message>
    <message>
        <source>这一年还没有登记</source>
        <translation>This year has not been entered yet</translation>
    </message>
    <message>
        <source>国务院办公厅的通知下来以后，把放假和调休上班的日子填进来。没有登记时，工作日按周一至周五推算，推算的期限都标为暂定。</source>
        <translation>Once the State Council notice is out, enter its holidays and make-up days here. Until then working days are counted as Monday to Friday, and days counted so are marked provisional.</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>Make-up working day</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>只有一天可以不填</source>
        <translation>Leave empty for a single day</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>清除本年登记</source>
        <translation>Clear this year's entry</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1 年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>这一年还没有登记，工作日暂定为周一至周五</source>
        <translation>This year has not been entered; working days are provisionally Monday to Friday</translation>
    </message>
    <message>
        <source>本单位已登记</source>
        <translation>Entered by this office</translation>
    </message>
    <message>
        <source>随程序附带，可以改</source>
        <translation>Shipped with the program; can be changed</translation>
    </message>
    <message>
        <source>%1；有改动，还没有保存</source>
        <translation>%1; there are unsaved changes</translation>
    </message>
    <message>
        <source>结束日期早于开始日期。</source>
        <translation>The end date is before the start date.</translation>
    </message>
    <message>
        <source>日期应在 %1 年之内。</source>
        <translation>The date must lie in %1.</translation>
    </message>
    <message>
        <source>已登记 %1 年放假和调休安排</source>
        <translation>Holidays and make-up days of %1 entered</translation>
    </message>
    <message>
        <source>已清除 %1 年的登记</source>
        <translation>Entry of %1 cleared</translation>
    </message>
    <message>
        <source>%1 年的改动还没有保存，不要了吗？</source>
        <translation>Drop the unsaved changes of %1?</translation>
    </message>
    <message>
        <source>添加和删除的日子不会留下来。</source>
        <translation>Days added and removed will not be kept.</translation>
    </message>
    <message>
        <source>不保存</source>
        <translation>Do not save</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::CalendarModel</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>安排</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>天数（天）</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>调休上班</source>
        <translation>Make-up working day</translation>
    </message>
    <message>
        <source>放假</source>
        <translation>Holiday</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::CertificateLines</name>
    <message>
        <source>流动党员活动证</source>
        <translation>Mobile member's certificate</translation>
    </message>
    <message>
        <source>登记活动证</source>
        <translation>Enter a certificate</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>已登记活动证</source>
        <translation>Certificate entered</translation>
    </message>
    <message>
        <source>已删除活动证</source>
        <translation>Certificate deleted</translation>
    </message>
    <message>
        <source>%1 发证</source>
        <translation>issued %1</translation>
    </message>
    <message>
        <source>有效期至 %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>%1 交回</source>
        <translation>returned %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::CheckDialog</name>
    <message>
        <source>历史：%1 条，涉及 %2 行，全部可读，前后相接</source>
        <translation>History entries: %1, rows: %2; all readable and unbroken</translation>
    </message>
    <message>
        <source>正在检查台账</source>
        <translation>Checking the ledger</translation>
    </message>
    <message>
        <source>逐页核对文件，重放全部历史，打开每一项加密内容。可以先做别的事。</source>
        <translation>Checks the file page by page, replays the whole history and opens every encrypted value. You can go on with other work.</translation>
    </message>
    <message>
        <source>复制结果</source>
        <translation>Copy result</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>检查台账</source>
        <translation>Check ledger</translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>Result of the check</translation>
    </message>
    <message>
        <source>台账完好</source>
        <translation>The ledger is sound</translation>
    </message>
    <message>
        <source>文件、历史和加密内容都与写入时一致。</source>
        <translation>The file, the history and the encrypted content are as they were written.</translation>
    </message>
    <message numerus="yes">
        <source>%1：%Ln 行</source>
        <translation>
            <numerusform>%1: %Ln row</numerusform>
            <numerusform>%1: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>台账有 %n 处不对</source>
        <translation>
            <numerusform>%n problem found in the ledger</numerusform>
            <numerusform>%n problems found in the ledger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>还有 %Ln 处没有列出。</source>
        <translation>
            <numerusform>%Ln more is not listed.</numerusform>
            <numerusform>%Ln more are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>查找和排序用的对照内容：%n 项，与数据一致</source>
        <translation>
            <numerusform>Search and sort indexes: %n, matching the data</numerusform>
            <numerusform>Search and sort indexes: %n, matching the data</numerusform>
        </translation>
    </message>
    <message>
        <source>详细信息</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>去恢复备份</source>
        <translation>Go to backups</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::CheckInLines</name>
    <message>
        <source>报到</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>登记报到</source>
        <translation>Enter a check-in</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>已登记报到</source>
        <translation>Check-in entered</translation>
    </message>
    <message>
        <source>已删除报到记录</source>
        <translation>Check-in deleted</translation>
    </message>
    <message>
        <source>报到日期</source>
        <translation>Checked in on</translation>
    </message>
    <message>
        <source>还没有来的空着。</source>
        <translation>Leave empty while not there yet.</translation>
    </message>
    <message>
        <source>离开日期</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>应于 %1 前报到，还没有来</source>
        <translation>expected by %1, not there yet</translation>
    </message>
    <message>
        <source>%1 报到</source>
        <translation>checked in %1</translation>
    </message>
    <message>
        <source>%1 离开</source>
        <translation>left %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ColumnChip</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>筛选 %1，按删除键清除</source>
        <translation>Filter %1; Delete clears it</translation>
    </message>
    <message>
        <source>筛选 %1</source>
        <translation>Filter %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ColumnLine</name>
    <message>
        <source>列的对应，沿用上次的</source>
        <translation>Columns, as last time</translation>
    </message>
    <message>
        <source>列的对应</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>不取</source>
        <translation>not taken</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>这家上次就是这样对应的。</source>
        <translation>This sender's column was taken so last time.</translation>
    </message>
    <message>
        <source>这是您选的。</source>
        <translation>You chose this.</translation>
    </message>
    <message>
        <source>没有表头可认，是按列里的内容对应的。</source>
        <translation>There is no head to go by; this was told from what stands in the column.</translation>
    </message>
    <message>
        <source>没有认出这一列，现在不取。请选择它是什么，下次会记得。</source>
        <translation>This column was not recognised and is not taken. Choose what it is; it will be remembered.</translation>
    </message>
    <message>
        <source>列 %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>不取这一列</source>
        <translation>Do not take this column</translation>
    </message>
    <message>
        <source>%1（现在是“%2”）</source>
        <translation>%1 (now "%2")</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Fold</translation>
    </message>
    <message numerus="yes">
        <source>全部 %Ln 列</source>
        <translation>
            <numerusform>All %Ln column</numerusform>
            <numerusform>All %Ln columns</numerusform>
        </translation>
    </message>
    <message>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>企业或平台</source>
        <translation>Employer or platform</translation>
    </message>
    <message>
        <source>当作企业的一列，里面写的是平台的，记入平台，企业留空。</source>
        <translation>Taken as the column of employers; where a platform stands in it, it is taken as the platform and the employer stays empty.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ColumnsPopup</name>
    <message>
        <source>选择栏目</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>恢复原样</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>拖动改变先后，或按 Alt+↑↓</source>
        <translation>Drag to reorder, or press Alt+↑↓</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::CommandPalette</name>
    <message>
        <source>找页面或人</source>
        <translation>Find a page or person</translation>
    </message>
    <message>
        <source>找到的</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>没有找到“%1”。换一个词，或者只打拼音的首字母。</source>
        <translation>Nothing found for "%1". Try another word, or only the initials of its pinyin.</translation>
    </message>
    <message>
        <source>页面、命令、人员、区划，可用汉字、拼音或首字母</source>
        <translation>Pages, commands, people, places: by characters, pinyin or initials</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::CommitteeLines</name>
    <message>
        <source>支部委员会</source>
        <translation>Branch committee</translation>
    </message>
    <message>
        <source>设立支部委员会</source>
        <translation>Set up a committee</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>已登记支部委员会</source>
        <translation>Branch committee entered</translation>
    </message>
    <message>
        <source>已删除支部委员会记录</source>
        <translation>Branch committee deleted</translation>
    </message>
    <message>
        <source>设支部委员会</source>
        <translation>Has a committee</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::CoverageModel</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>未登记区划</source>
        <translation>Place not known</translation>
    </message>
    <message>
        <source>小计</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>街道、镇</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>企业（家）</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>组织覆盖（家）</source>
        <translation>By organisation (employers)</translation>
    </message>
    <message>
        <source>组织覆盖率</source>
        <translation>Organisation coverage</translation>
    </message>
    <message>
        <source>工作覆盖（家）</source>
        <translation>By work (employers)</translation>
    </message>
    <message>
        <source>工作覆盖率</source>
        <translation>Work coverage</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::CreatePage</name>
    <message>
        <source>新建台账</source>
        <translation>New ledger</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>例如 永丰街道党工委</source>
        <translation>For example, Yongfeng Street Party Working Committee</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>台账文件存在</source>
        <translation>Keep the ledger file in</translation>
    </message>
    <message>
        <source>选择别的位置…</source>
        <translation>Choose another location…</translation>
    </message>
    <message>
        <source>第一位管理员</source>
        <translation>First administrator</translation>
    </message>
    <message>
        <source>管理员名称</source>
        <translation>Administrator's name</translation>
    </message>
    <message>
        <source>打开台账时选的名称，可以写姓名或编号；以后还可以添加别的使用人。</source>
        <translation>The name chosen when opening the ledger, a person's name or a number; other users can be added later.</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>再输一遍密码</source>
        <translation>Repeat the password</translation>
    </message>
    <message>
        <source>台账存在哪里</source>
        <translation>Where to keep the ledger</translation>
    </message>
    <message>
        <source>台账 (*.nxl)</source>
        <translation>Ledgers (*.nxl)</translation>
    </message>
    <message>
        <source>请写完整的位置和文件名，或点下面选择。</source>
        <translation>Give the full location and file name, or choose it below.</translation>
    </message>
    <message>
        <source>没有这个文件夹：%1</source>
        <translation>There is no such folder: %1</translation>
    </message>
    <message>
        <source>台账的文件名要以 .nxl 结尾。</source>
        <translation>The file name of a ledger must end in .nxl.</translation>
    </message>
    <message>
        <source>这里已有同名的文件，请换一个名称。</source>
        <translation>A file of that name is already there; choose another name.</translation>
    </message>
    <message>
        <source>正在新建台账</source>
        <translation>Creating the ledger</translation>
    </message>
    <message>
        <source>正在新建，密码要反复计算，请稍候…</source>
        <translation>Creating; deriving the key takes a moment…</translation>
    </message>
    <message>
        <source>请收好恢复密钥</source>
        <translation>Keep the recovery key safe</translation>
    </message>
    <message>
        <source>开始使用</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>请先抄写或打印恢复密钥，再点“开始使用”。</source>
        <translation>Copy or print the recovery key first, then press "Start".</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>请选择台账文件存在哪里。</source>
        <translation>Choose where the ledger's file is kept.</translation>
    </message>
    <message>
        <source>一个单位一本台账，就是一个文件。里面的证件号码、电话和住址逐项加密。</source>
        <translation>One office, one ledger, one file. Document numbers, phone numbers and addresses in it are encrypted one by one.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DateEdit</name>
    <message>
        <source>年-月-日</source>
        <translation>Year-month-day</translation>
    </message>
    <message>
        <source>年-月-日，或只到月</source>
        <translation>Year-month-day, or year-month</translation>
    </message>
    <message>
        <source>这里填的不是日期。</source>
        <translation>This is not a date.</translation>
    </message>
    <message>
        <source>请写到日，如 2026-03-05。</source>
        <translation>Give the day too, such as 2026-03-05.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DecisionRows</name>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>负责人</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>完成期限</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>去掉这一项</source>
        <translation>Remove this item</translation>
    </message>
    <message>
        <source>决定事项</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>年-月-日</source>
        <translation>Year-month-day</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DevelopmentBoard</name>
    <message>
        <source>%1 人</source>
        <translation>persons: %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DevelopmentFileForm</name>
    <message>
        <source>人员</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>从名册里选；不在名册上的人先登记为从业人员</source>
        <translation>Choose from the roll; whoever is not on it is first registered as a worker</translation>
    </message>
    <message>
        <source>名册里没有这个人，请从列表里选。</source>
        <translation>Nobody of this name is on the roll; please choose from the list.</translation>
    </message>
    <message>
        <source>所在党支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>递交入党申请书</source>
        <translation>Application for membership</translation>
    </message>
    <message>
        <source>将离开单位的日期</source>
        <translation>Will leave the employer on</translation>
    </message>
    <message>
        <source>停止培养日期</source>
        <translation>Stopped on</translation>
    </message>
    <message>
        <source>填了就不再办理，也不再提醒</source>
        <translation>Once filled in, the file goes no further and nothing is due</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>这个人已有发展党员档案，请打开原来的档案。</source>
        <translation>This person already has a development file; please open that one.</translation>
    </message>
    <message>
        <source>新建发展党员档案</source>
        <translation>Opened a development file</translation>
    </message>
    <message>
        <source>档案信息</source>
        <translation>File details</translation>
    </message>
    <message>
        <source>已新建 %1 的发展党员档案</source>
        <translation>Development file of %1 opened</translation>
    </message>
    <message>
        <source>已保存 %1 的发展党员档案</source>
        <translation>Development file of %1 saved</translation>
    </message>
    <message>
        <source>新的发展党员档案还没有保存，草稿留着。</source>
        <translation>The new development file has not been saved; a draft is kept.</translation>
    </message>
    <message>
        <source>%1 的改动还没有保存，草稿留着。</source>
        <translation>Changes to %1 are not saved yet; the draft is kept.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DevelopmentFileView</name>
    <message>
        <source>发展步骤</source>
        <translation>Steps of development</translation>
    </message>
    <message numerus="yes">
        <source>不符合规定的 %n 处</source>
        <translation>
            <numerusform>%n point against the rule</numerusform>
            <numerusform>%n points against the rule</numerusform>
        </translation>
    </message>
    <message>
        <source>上级党委 %1 审批同意转为正式党员，党员名册上还是预备党员。</source>
        <translation>The superior committee approved full membership on %1; the roster of members still has a probationary member.</translation>
    </message>
    <message>
        <source>上级党委 %1 审批同意转为正式党员，党员名册上还没有这个人。</source>
        <translation>The superior committee approved full membership on %1; the person is not on the roster of members yet.</translation>
    </message>
    <message>
        <source>登记为正式党员…</source>
        <translation>Enter as a full member…</translation>
    </message>
    <message>
        <source>上级党委 %1 审批同意接收为预备党员，党员名册上还没有这个人。</source>
        <translation>The superior committee approved admission as a probationary member on %1; the person is not on the roster of members yet.</translation>
    </message>
    <message>
        <source>登记为预备党员…</source>
        <translation>Enter as a probationary member…</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DevelopmentLine</name>
    <message>
        <source>发展全程图</source>
        <translation>Line of development</translation>
    </message>
    <message>
        <source>实际</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>%1起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>没有记载</source>
        <translation>No record</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>%1等 %2 处</source>
        <translation>%1, %2 in all</translation>
    </message>
    <message>
        <source>%1止</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>暂定</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>过早</source>
        <translation>too early</translation>
    </message>
    <message>
        <source>过迟</source>
        <translation>too late</translation>
    </message>
    <message>
        <source>今天 %1</source>
        <translation>Today %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DevelopmentPage</name>
    <message>
        <source>发展党员</source>
        <translation>Development of members</translation>
    </message>
    <message>
        <source>返回看板</source>
        <translation>Back to the board</translation>
    </message>
    <message>
        <source>档案信息</source>
        <translation>File details</translation>
    </message>
    <message>
        <source>年度计划</source>
        <translation>Yearly quota</translation>
    </message>
    <message>
        <source>新建档案</source>
        <translation>New file</translation>
    </message>
    <message>
        <source>工作日历</source>
        <translation>Work calendar</translation>
    </message>
    <message>
        <source>姓名、拼音、企业、党支部</source>
        <translation>Name, pinyin, employer, branch</translation>
    </message>
    <message>
        <source>党支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>本月到期</source>
        <translation>Due this month</translation>
    </message>
    <message>
        <source>计划本月办理</source>
        <translation>Planned for this month</translation>
    </message>
    <message>
        <source>适用细则</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>办理情况</source>
        <translation>How it was done</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>已停止</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>显示 %1 人</source>
        <translation>%1 shown</translation>
    </message>
    <message>
        <source>只推算期限，不代替组织研究和审批</source>
        <translation>Only works out limits; decisions are the organisation's</translation>
    </message>
    <message>
        <source>工作日历：%1 年已登记</source>
        <translation>Work calendar: %1 entered</translation>
    </message>
    <message>
        <source>工作日历：%1 年暂定</source>
        <translation>Work calendar: %1 provisional</translation>
    </message>
    <message>
        <source>方向键移动，Enter 打开</source>
        <translation>Arrow keys move, Enter opens</translation>
    </message>
    <message>
        <source>还没有发展党员档案</source>
        <translation>There is no development file yet</translation>
    </message>
    <message>
        <source>这里按五个阶段列出每个申请人，算出每一步最早和最迟的日期，逾期的排在前面。可以为名册里的人新建档案，也可以导入原有的发展党员名册。</source>
        <translation>Here every applicant stands in one of five stages, with the earliest and latest day of each step; what is overdue comes first. Open a file for somebody on the roll, or import a roster you already have.</translation>
    </message>
    <message>
        <source>新建第一份档案</source>
        <translation>Open the first file</translation>
    </message>
    <message>
        <source>登记下一步</source>
        <translation>Enter the next step</translation>
    </message>
    <message>
        <source>下一步：%1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>预备期到 %1</source>
        <translation>Probation ends %1</translation>
    </message>
    <message>
        <source>左右键移动，Enter 登记，Esc 返回看板</source>
        <translation>Left and Right move, Enter records, Esc goes back to the board</translation>
    </message>
    <message>
        <source>已删除 %1 的发展党员档案</source>
        <translation>Development file of %1 deleted</translation>
    </message>
    <message>
        <source>待登记党员</source>
        <translation>Not yet on the roster</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DevelopmentPart</name>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>已删除</source>
        <translation>Deleted</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DevelopmentStepForm</name>
    <message>
        <source>请填整数。</source>
        <translation>Please enter a whole number.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>本支部计划日期</source>
        <translation>Planned by the branch</translation>
    </message>
    <message>
        <source>正式党员（名）</source>
        <translation>Full members</translation>
    </message>
    <message>
        <source>培训（天）</source>
        <translation>Training (days)</translation>
    </message>
    <message>
        <source>培训（学时）</source>
        <translation>Training (hours)</translation>
    </message>
    <message>
        <source>将离开单位的日期</source>
        <translation>Will leave the employer on</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>应到会有表决权（名）</source>
        <translation>Entitled to vote</translation>
    </message>
    <message>
        <source>实到（名）</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>赞成（名）</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>公示开始</source>
        <translation>Notice from</translation>
    </message>
    <message>
        <source>公示结束</source>
        <translation>Notice until</translation>
    </message>
    <message>
        <source>满 %1 个工作日是 %2（暂定）</source>
        <translation>%1 working days are reached on %2 (provisional)</translation>
    </message>
    <message>
        <source>满 %1 个工作日是 %2</source>
        <translation>%1 working days are reached on %2</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>应到、实到、赞成三项要么都填，要么都不填。</source>
        <translation>Fill in all three of entitled, present and in favour, or none.</translation>
    </message>
    <message>
        <source>实到不能多于应到。</source>
        <translation>There cannot be more present than entitled.</translation>
    </message>
    <message>
        <source>这份档案已经删除，没有保存。</source>
        <translation>This file has been deleted; nothing was saved.</translation>
    </message>
    <message>
        <source>已登记 %1：%2</source>
        <translation>Entered for %1: %2</translation>
    </message>
    <message>
        <source>%1“%2”的改动还没有保存，草稿留着。</source>
        <translation>The changes of %1, "%2", have not been saved; a draft is kept.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DraftNotice</name>
    <message>
        <source>继续填</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>丢弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>丢弃草稿</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>有没保存的新建草稿：%1</source>
        <translation>Unsaved draft of a new record: %1</translation>
    </message>
    <message>
        <source>“%1”有没保存的草稿：%2</source>
        <translation>Unsaved draft of "%1": %2</translation>
    </message>
    <message>
        <source>填过：%1</source>
        <translation>Filled in: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>有没保存的新建草稿：%1（另有 %n 份更早的）</source>
        <translation>
            <numerusform>A new record was left unsaved: %1 (and %n earlier one)</numerusform>
            <numerusform>A new record was left unsaved: %1 (and %n earlier ones)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DuesBaseLines</name>
    <message>
        <source>计算基数</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>登记基数</source>
        <translation>Enter base</translation>
    </message>
    <message>
        <source>计算方式</source>
        <translation>Reckoned by</translation>
    </message>
    <message>
        <source>每月基数（元）</source>
        <translation>Monthly base (yuan)</translation>
    </message>
    <message>
        <source>不按月取得收入的不填，按上季度平均</source>
        <translation>Leave empty where income is not monthly: the average of the previous quarter counts</translation>
    </message>
    <message>
        <source>从哪个月起</source>
        <translation>From month</translation>
    </message>
    <message>
        <source>%1 起 %2</source>
        <translation>%2 from %1</translation>
    </message>
    <message>
        <source>%1 起 %2 %3 元</source>
        <translation>%2 from %1, %3 yuan</translation>
    </message>
    <message>
        <source>已登记党费计算基数</source>
        <translation>Base of dues entered</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DuesIncomeLines</name>
    <message>
        <source>上季度月收入</source>
        <translation>Incomes of the previous quarter</translation>
    </message>
    <message>
        <source>登记月收入</source>
        <translation>Entered a monthly income</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>净收入（元）</source>
        <translation>Net income (yuan)</translation>
    </message>
    <message>
        <source>%1 没有登记</source>
        <translation>%1 not entered</translation>
    </message>
    <message>
        <source>%1 %2 元</source>
        <translation>%1: %2 yuan</translation>
    </message>
    <message>
        <source>已登记月收入</source>
        <translation>Monthly income entered</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DuesLines</name>
    <message>
        <source>请填写金额，如 6500 或 6500.50。</source>
        <translation>Enter a sum such as 6500 or 6500.50.</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>已删除</source>
        <translation>Deleted</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DuesModel</name>
    <message>
        <source>缺计算基数</source>
        <translation>Base missing</translation>
    </message>
    <message>
        <source>欠交</source>
        <translation>Owing</translation>
    </message>
    <message>
        <source>已交清</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>不用交</source>
        <translation>Nothing due</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>计算基数（元）</source>
        <translation>Base (¥)</translation>
    </message>
    <message>
        <source>应交（元）</source>
        <translation>Due (¥)</translation>
    </message>
    <message>
        <source>实交（元）</source>
        <translation>Paid (¥)</translation>
    </message>
    <message>
        <source>欠交（元）</source>
        <translation>Owing (¥)</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>计算方式</source>
        <translation>Reckoned by</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>减免前应交 %1 元</source>
        <translation>%1 yuan due before relief</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DuesPage</name>
    <message>
        <source>上季度三个月的收入没有登记齐，还算不出应交多少。</source>
        <translation>The incomes of the previous quarter's three months are not all entered, so what is due cannot be reckoned yet.</translation>
    </message>
    <message>
        <source>还没有登记计算基数，算不出应交多少。</source>
        <translation>No base is entered, so what is due cannot be reckoned.</translation>
    </message>
    <message>
        <source>%1，基数 %2 元，每月应交 %3 元（%4）。</source>
        <translation>%1, base %2 yuan, %3 yuan due a month (%4).</translation>
    </message>
    <message>
        <source>减免后应交 %1 元。</source>
        <translation>%1 yuan due after relief.</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>登记已交</source>
        <translation>Mark as paid</translation>
    </message>
    <message>
        <source>把选中的人本月欠交的记为已交（空格）</source>
        <translation>Marks what the selected members owe this month as paid (Space)</translation>
    </message>
    <message>
        <source>姓名、拼音</source>
        <translation>Name, pinyin</translation>
    </message>
    <message>
        <source>党费收缴表</source>
        <translation>Sheet of dues</translation>
    </message>
    <message>
        <source>这个月没有党员</source>
        <translation>No members this month</translation>
    </message>
    <message>
        <source>党员的组织关系落在本台账的党组织以后，这里按月算出每人应交多少，逐人登记交纳。</source>
        <translation>Once members' relationships lie with organisations of this ledger, what each owes is reckoned here month by month, and payments are entered one by one.</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>没有符合条件的党员。换一个词，或者清除上面的筛选。</source>
        <translation>No member meets the conditions. Try another word, or clear the filters above.</translation>
    </message>
    <message>
        <source>%1，%2 人，已全部交清</source>
        <translation>%1, %2 members, all paid</translation>
    </message>
    <message>
        <source>%1，%2 人，欠交 %3 人，缺基数 %4 人</source>
        <translation>%1, %2 members, %3 owing, %4 without a base</translation>
    </message>
    <message>
        <source>选中 %1 人：应交 %2 元，实交 %3 元，欠交 %4 元</source>
        <translation>%1 selected: due %2 yuan, paid %3 yuan, owing %4 yuan</translation>
    </message>
    <message>
        <source>合计 %1 人：应交 %2 元，实交 %3 元，欠交 %4 元</source>
        <translation>Total of %1: due %2 yuan, paid %3 yuan, owing %4 yuan</translation>
    </message>
    <message>
        <source>打拼音首字母找人，空格登记已交并下移，回车看明细</source>
        <translation>Type pinyin initials to go to a name; Space marks as paid and moves on; Enter shows details</translation>
    </message>
    <message>
        <source>回车看明细</source>
        <translation>Enter shows details</translation>
    </message>
    <message>
        <source>选中的人这个月没有欠交。</source>
        <translation>Those selected owe nothing this month.</translation>
    </message>
    <message>
        <source>%1 交 %2 元</source>
        <translation>%1 paid %2 yuan</translation>
    </message>
    <message>
        <source>已登记 %1 人交纳党费</source>
        <translation>Dues of %1 members entered as paid</translation>
    </message>
    <message>
        <source>全部党组织</source>
        <translation>All organisations</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Party organisation</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DuesPaymentLines</name>
    <message>
        <source>本月交纳</source>
        <translation>Paid this month</translation>
    </message>
    <message>
        <source>登记交纳</source>
        <translation>Enter payment</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>Sum (yuan)</translation>
    </message>
    <message>
        <source>交纳日期</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>自愿多交，不算应交</source>
        <translation>Voluntary, beyond what is due</translation>
    </message>
    <message>
        <source>%1 自愿多交 %2 元，全额上缴中央</source>
        <translation>%1: %2 yuan voluntarily, all of it to the centre</translation>
    </message>
    <message>
        <source>%1 自愿多交 %2 元</source>
        <translation>%1: %2 yuan voluntarily</translation>
    </message>
    <message>
        <source>%1 交 %2 元</source>
        <translation>%1 paid %2 yuan</translation>
    </message>
    <message>
        <source>已登记交纳党费</source>
        <translation>Payment of dues entered</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DuesReliefLines</name>
    <message>
        <source>少交、免交</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>登记减免</source>
        <translation>Enter relief</translation>
    </message>
    <message>
        <source>减免后每月应交（元）</source>
        <translation>Due a month after relief (yuan)</translation>
    </message>
    <message>
        <source>免交填 0</source>
        <translation>0 where nothing is due</translation>
    </message>
    <message>
        <source>支部决定日期</source>
        <translation>Decided by the branch on</translation>
    </message>
    <message>
        <source>从哪个月起</source>
        <translation>From month</translation>
    </message>
    <message>
        <source>到哪个月</source>
        <translation>Until month</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 免交</source>
        <translation>%1: nothing due</translation>
    </message>
    <message>
        <source>%1 每月交 %2 元</source>
        <translation>%1: %2 yuan a month</translation>
    </message>
    <message>
        <source>已登记党费减免</source>
        <translation>Relief entered</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DuplicateNotice</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>名册里可能已有这个人</source>
        <translation>This person may be on the roll already</translation>
    </message>
    <message>
        <source>是同一人，打开</source>
        <translation>Same person: open</translation>
    </message>
    <message>
        <source>不是，另一个人</source>
        <translation>No, another person</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DuplicatesPage</name>
    <message>
        <source>是同一人，合并</source>
        <translation>Same person, join</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>拆回</source>
        <translation>Part again</translation>
    </message>
    <message>
        <source>可能重复</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>再找一遍</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>把整本名册再比一遍，找出新的可能重复。</source>
        <translation>Compares the whole roll once more to find new possible duplicates.</translation>
    </message>
    <message>
        <source>看</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>已合并的</source>
        <translation>joined</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>可能重复的人</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>没有要认定的</source>
        <translation>Nothing to decide</translation>
    </message>
    <message>
        <source>导入或登记时发现可能是同一人的，会列在这里，一对一对地认定。</source>
        <translation>Persons who may be one and the same, found while importing or registering, are listed here, to be decided pair by pair.</translation>
    </message>
    <message>
        <source>合并过的人</source>
        <translation>Joined persons</translation>
    </message>
    <message>
        <source>还没有合并过</source>
        <translation>Nothing joined yet</translation>
    </message>
    <message>
        <source>合并过的记录列在这里，认错了随时可以拆回。</source>
        <translation>Joined records are listed here; what was joined by mistake can be parted at any time.</translation>
    </message>
    <message>
        <source>%1和%2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>较早的一条（保留）</source>
        <translation>Earlier record (kept)</translation>
    </message>
    <message>
        <source>较晚的一条</source>
        <translation>Later record</translation>
    </message>
    <message>
        <source>%1，%2 合并</source>
        <translation>%1, joined on %2</translation>
    </message>
    <message>
        <source>现在的记录</source>
        <translation>The record as it is now</translation>
    </message>
    <message>
        <source>并进去的那一条</source>
        <translation>The record joined into it</translation>
    </message>
    <message>
        <source>合并过 %1 次</source>
        <translation>%1 joins</translation>
    </message>
    <message>
        <source>拆回以后，移过去的内容各归各位；后来又改过的不动</source>
        <translation>Parting moves everything back where it was; what has been changed since is left alone</translation>
    </message>
    <message>
        <source>合并后只留一条，走访等都归到它名下；合并可以撤销，也可以以后再拆回</source>
        <translation>Joining keeps one record with the visits of both; it can be undone, or parted later</translation>
    </message>
    <message>
        <source>F6 合并，F7 不是同一人，F9 下一对</source>
        <translation>F6 join, F7 not the same person, F9 next pair</translation>
    </message>
    <message>
        <source>已合并成一条记录。</source>
        <translation>Joined into one record.</translation>
    </message>
    <message>
        <source>已认定不是同一人，不再提示。</source>
        <translation>Marked as two persons; this pair will not be shown again.</translation>
    </message>
    <message>
        <source>已拆回成两条记录。</source>
        <translation>Parted into two records.</translation>
    </message>
    <message>
        <source>正在查找可能重复的人</source>
        <translation>Looking for possible duplicates</translation>
    </message>
    <message numerus="yes">
        <source>又找到 %n 对。</source>
        <translation>
            <numerusform>Found %n more pair.</numerusform>
            <numerusform>Found %n more pairs.</numerusform>
        </translation>
    </message>
    <message>
        <source>没有找到新的可能重复。</source>
        <translation>No new possible duplicates.</translation>
    </message>
    <message>
        <source>F9 下一条</source>
        <translation>F9 next record</translation>
    </message>
    <message numerus="yes">
        <source>%Ln 对要认定</source>
        <translation>
            <numerusform>%Ln pair to decide</numerusform>
            <numerusform>%Ln pairs to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::DutyLines</name>
    <message>
        <source>联系的企业和党组织</source>
        <translation>Employers and organisations looked after</translation>
    </message>
    <message>
        <source>添加联系对象</source>
        <translation>Add one to look after</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>已登记联系对象</source>
        <translation>Entered whom the instructor looks after</translation>
    </message>
    <message>
        <source>已删除联系对象</source>
        <translation>Deleted whom the instructor looks after</translation>
    </message>
    <message>
        <source>企业和党组织填一项。</source>
        <translation>Fill in one of the two: employer or organisation.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::EmployerForm</name>
    <message>
        <source>新建企业</source>
        <translation>New employer</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>已新建 %1</source>
        <translation>Created %1</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>新企业还没有保存，草稿留着。</source>
        <translation>The new employer is not saved yet; the draft is kept.</translation>
    </message>
    <message>
        <source>%1 的改动还没有保存，草稿留着。</source>
        <translation>Changes to %1 are not saved yet; the draft is kept.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::EraseDialog</name>
    <message>
        <source>彻底删除</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>彻底删除 %1 吗？</source>
        <translation>Erase %1 for good?</translation>
    </message>
    <message>
        <source>名册、历史、检索和草稿里有关此人的内容全部抹去，合并到此人名下的登记也在内。不能撤销。历史里只留下删除了 1 人；以前的备份随轮换淘汰，已经交出去的表格请另行收回。</source>
        <translation>All about this person is taken out of the roll, the history, the search index and the drafts, with the records that were joined into theirs. This cannot be undone. The history keeps only that 1 person was erased; older backups go as they are rotated, and what was handed out must be recalled by you.</translation>
    </message>
    <message>
        <source>确实要删除，请照写姓名：</source>
        <translation>To erase, write the name as it stands:</translation>
    </message>
    <message>
        <source>照写姓名</source>
        <translation>Name as it stands</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ErrorDialog</name>
    <message>
        <source>详细情况</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>没有办成</source>
        <translation>It did not work</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ExportDialog</name>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>导出从业人员</source>
        <translation>Export workers</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>筛出的 %1 人</source>
        <translation>The %1 people found</translation>
    </message>
    <message>
        <source>全部 %1 人</source>
        <translation>All %1 people</translation>
    </message>
    <message>
        <source>选中的 %1 人</source>
        <translation>The %1 people selected</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>导出的是完整的号码和住址，必须写明接收单位和用途。每次导出都有登记。</source>
        <translation>Numbers and addresses are exported in full: say who receives them and why. Every export is on record.</translation>
    </message>
    <message>
        <source>证件号码、电话和住址会隐去一部分。每次导出都有登记。</source>
        <translation>Document numbers, phones and addresses are partly masked. Every export is on record.</translation>
    </message>
    <message>
        <source>每次导出都有登记。</source>
        <translation>Every export is on record.</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>已导出 %1 人到“%2”，已记入导出登记。</source>
        <translation>%1 people exported to "%2" and entered in the export register.</translation>
    </message>
    <message>
        <source>从业人员 %1</source>
        <translation>Workers %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ExportModel</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>使用人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>加密内容</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1
校验值 %2</source>
        <translation>%1
Checksum %2</translation>
    </message>
    <message>
        <source>未隐去</source>
        <translation>Unmasked</translation>
    </message>
    <message>
        <source>已隐去</source>
        <translation>Masked</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>整本加密</source>
        <translation>Encrypted whole</translation>
    </message>
    <message>
        <source>接收单位</source>
        <translation>Recipient</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ExportTermsForm</name>
    <message>
        <source>不隐去证件号码、电话和住址</source>
        <translation>Do not mask document numbers, phones and addresses</translation>
    </message>
    <message>
        <source>Excel、WPS 表格（xlsx）</source>
        <translation>Excel or WPS spreadsheet (xlsx)</translation>
    </message>
    <message>
        <source>逗号分隔，UTF-8（csv）</source>
        <translation>Comma-separated, UTF-8 (csv)</translation>
    </message>
    <message>
        <source>逗号分隔，GB18030（csv）</source>
        <translation>Comma-separated, GB18030 (csv)</translation>
    </message>
    <message>
        <source>要用 Excel 打开的，请选 xlsx。csv 里 16 位以上的号码前面有一个制表符，免得 Excel 把末几位改成 0。</source>
        <translation>Choose xlsx for what is to be opened in Excel. In csv a number of 16 digits or more has a tab in front, so that Excel does not turn its last digits into 0.</translation>
    </message>
    <message>
        <source>文件格式</source>
        <translation>File format</translation>
    </message>
    <message>
        <source>接收单位</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>请写明用途。</source>
        <translation>Say what it is for.</translation>
    </message>
    <message>
        <source>请写明接收单位。</source>
        <translation>Say who receives it.</translation>
    </message>
    <message>
        <source>表格 (*.%1)</source>
        <translation>Tables (*.%1)</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ExtensionLines</name>
    <message>
        <source>延长预备期</source>
        <translation>Extension of probation</translation>
    </message>
    <message>
        <source>添加延长</source>
        <translation>Add an extension</translation>
    </message>
    <message>
        <source>登记延长</source>
        <translation>Enter the extension</translation>
    </message>
    <message>
        <source>决定日期</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>延长（月）</source>
        <translation>Extended by (months)</translation>
    </message>
    <message>
        <source>请填延长几个月，如 6。</source>
        <translation>Please enter for how many months, e.g. 6.</translation>
    </message>
    <message>
        <source>%1 决定，延长 %2 个月</source>
        <translation>Decided on %1, extended by %2 months</translation>
    </message>
    <message>
        <source>已登记延长预备期</source>
        <translation>Extension of the probation entered</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::FilterChip</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>筛选 %1，按删除键清除</source>
        <translation>Filter %1, press Delete to clear</translation>
    </message>
    <message>
        <source>筛选 %1</source>
        <translation>Filter %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::FilterChips</name>
    <message>
        <source>筛选</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>其他筛选</source>
        <translation>Other filters</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::FilterLine</name>
    <message>
        <source>在本页查找</source>
        <translation>Find on this page</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::FilterPopup</name>
    <message>
        <source>筛选 %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>清除</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>如 2026-03-05、2026-03 或 2026</source>
        <translation>Such as 2026-03-05, 2026-03 or 2026</translation>
    </message>
    <message>
        <source>在%1里查找</source>
        <translation>Search in %1</translation>
    </message>
    <message>
        <source>查找，可用拼音首字母</source>
        <translation>Search, also by pinyin initials</translation>
    </message>
    <message>
        <source>正在统计…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>含有的文字</source>
        <translation>Text it contains</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>这一栏还没有内容</source>
        <translation>This column is still empty</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::FormsDialog</name>
    <message>
        <source>空白摸排登记表，一人一张</source>
        <translation>Empty forms, one for each person</translation>
    </message>
    <message>
        <source>网点摸排表，印好网点和在册人员</source>
        <translation>Site forms, with the site and its people printed on them</translation>
    </message>
    <message>
        <source>全部区划</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>打印摸排表</source>
        <translation>Print survey forms</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>网点</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>范围内全部网点</source>
        <translation>All sites of the area</translation>
    </message>
    <message>
        <source>表上印有告知和签名处，份数在打印时选。</source>
        <translation>The form carries the notice and a place to sign; choose the number of copies when printing.</translation>
    </message>
    <message>
        <source>这个范围里还没有登记网点。</source>
        <translation>No site is registered in this area yet.</translation>
    </message>
    <message>
        <source>空白摸排登记表</source>
        <translation>Empty registration form</translation>
    </message>
    <message>
        <source>正在准备网点摸排表</source>
        <translation>Preparing the site forms</translation>
    </message>
    <message>
        <source>网点已经不在了，没有可以打印的。</source>
        <translation>The site is gone; there is nothing to print.</translation>
    </message>
    <message>
        <source>网点摸排表</source>
        <translation>Site survey form</translation>
    </message>
    <message>
        <source>摸排人员</source>
        <translation>Surveyors</translation>
    </message>
    <message>
        <source>入户入站摸排</source>
        <translation>Survey on site</translation>
    </message>
    <message>
        <source>范围内有 %1 个网点，一个网点一份，电话只印前三位和后四位。</source>
        <translation>Sites in the area: %1. One form for each; only the first three and the last four digits of phone numbers are printed.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::FoundModel</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>职业</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>网点</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::FoundingPanel</name>
    <message>
        <source>党支部名称</source>
        <translation>Name of the branch</translation>
    </message>
    <message>
        <source>上级党组织</source>
        <translation>Superior organisation</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::FrozenModel</name>
    <message>
        <source>期别</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>截至日期</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>定格时间</source>
        <translation>Frozen at</translation>
    </message>
    <message>
        <source>定格人</source>
        <translation>Frozen by</translation>
    </message>
    <message>
        <source>企业（个）</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>网点（个）</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>党员（人）</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>从业人员（人）</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>入党积极分子（人）</source>
        <translation>Activists (persons)</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::GroupLines</name>
    <message>
        <source>党小组</source>
        <translation>Party groups</translation>
    </message>
    <message>
        <source>添加党小组</source>
        <translation>Add a Party group</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>已登记党小组</source>
        <translation>Party group entered</translation>
    </message>
    <message>
        <source>已删除党小组</source>
        <translation>Party group deleted</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::HandoutDialog</name>
    <message>
        <source>打印和导出：%1</source>
        <translation>Print and export: %1</translation>
    </message>
    <message>
        <source>用途</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>预览只显示前 %1 份，打印和导出是全部 %2 份。</source>
        <translation>The preview shows the first %1 only; all %2 are printed and exported. </translation>
    </message>
    <message>
        <source>打印和导出由指导员和管理员来做。</source>
        <translation>Instructors and administrators print and export. </translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>导出表格</source>
        <translation>Export spreadsheet</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>导出到</source>
        <translation>Export to</translation>
    </message>
    <message>
        <source>打印在纸上</source>
        <translation>Printed on paper</translation>
    </message>
    <message>
        <source>已送去打印</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>已导出到 %1</source>
        <translation>Exported to %1</translation>
    </message>
    <message>
        <source>预览只显示每张表的前 %1 行，打印和导出是全部。</source>
        <translation>The preview shows the first %1 rows of each table only; what is printed or exported has all.</translation>
    </message>
    <message>
        <source>接收单位</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>请写明接收单位。</source>
        <translation>Say who receives it.</translation>
    </message>
    <message>
        <source>请写明用途。</source>
        <translation>Say what it is for.</translation>
    </message>
    <message>
        <source>上面是完整的号码，必须写明接收单位和用途。每次打印和导出都有登记。</source>
        <translation>Numbers stand here in full: recipient and purpose are required. Every print and export is registered.</translation>
    </message>
    <message>
        <source>打印和导出都记入导出登记，接收单位和用途写了就记下。</source>
        <translation>Printing and exporting go into the export register, with recipient and purpose where given.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::HeaderLine</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::HistoryDetails</name>
    <message>
        <source>新增%1</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>删除%1</source>
        <translation>%1 deleted</translation>
    </message>
    <message>
        <source>修改%1</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>使用人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>后来</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>针对</source>
        <translation>Reverses</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>涉及的内容（%Ln 行）</source>
        <translation>
            <numerusform>Content affected (%Ln row)</numerusform>
            <numerusform>Content affected (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>其余 %Ln 行没有列出。</source>
        <translation>
            <numerusform>%Ln more row is not listed.</numerusform>
            <numerusform>%Ln more rows are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：（空）→ %2</source>
        <translation>%1: (empty) → %2</translation>
    </message>
    <message>
        <source>%1：%2 →（空）</source>
        <translation>%1: %2 → (empty)</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 由 %2 撤销</source>
        <translation>undone by %2, %1</translation>
    </message>
    <message>
        <source>%1 由 %2 重做</source>
        <translation>redone by %2, %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::HistoryModel</name>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>生效</source>
        <translation>In effect</translation>
    </message>
    <message>
        <source>撤销记录</source>
        <translation>Undo entry</translation>
    </message>
    <message>
        <source>重做记录</source>
        <translation>Redo entry</translation>
    </message>
    <message>
        <source>管理事项</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>使用人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>涉及（行）</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::HistoryPage</name>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>没有符合条件的历史。换一个词，或者清除上面的筛选。</source>
        <translation>No history entry matches. Try another word, or clear the filters above.</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>管理事项</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>使用人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>已读出最近 %1 条，往下翻再读</source>
        <translation>The latest %1 are loaded; scroll down for more</translation>
    </message>
    <message>
        <source>撤销不会抹掉记录，随时可以重做</source>
        <translation>Undo erases no record and can be redone at any time</translation>
    </message>
    <message>
        <source>改动详情</source>
        <translation>Details of the change</translation>
    </message>
    <message>
        <source>管理事项只作记录，不能撤销。</source>
        <translation>Administrative steps are only recorded and cannot be undone.</translation>
    </message>
    <message>
        <source>要改变它，请到原来那一条。</source>
        <translation>To change it, go to the original entry.</translation>
    </message>
    <message>
        <source>您的身份是%1，不能撤销。</source>
        <translation>Your role (%1) does not allow undo.</translation>
    </message>
    <message>
        <source>重做这一条</source>
        <translation>Redo this entry</translation>
    </message>
    <message>
        <source>撤销这一条</source>
        <translation>Undo this entry</translation>
    </message>
    <message numerus="yes">
        <source>%Ln 条</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>撤销和重做</source>
        <translation>Undo and redo</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>只看生效的</source>
        <translation>In effect only</translation>
    </message>
    <message>
        <source>不显示已经撤销的改动，也不显示撤销和重做本身。</source>
        <translation>Hides changes that were undone, and the entries of undoing and redoing.</translation>
    </message>
    <message>
        <source>撤销到这里</source>
        <translation>Undo to here</translation>
    </message>
    <message>
        <source>撤销这一条之后的全部改动，这一条本身保留。</source>
        <translation>Undoes all changes made after this entry; the entry itself stays.</translation>
    </message>
    <message>
        <source>涉及的人员已彻底删除，不能撤销或重做。</source>
        <translation>The people concerned have been erased; it cannot be undone or redone.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::HomePage</name>
    <message>
        <source>去办</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>建立区划</source>
        <translation>Set up places</translation>
    </message>
    <message>
        <source>街道、社区和网格是一切登记的归属，先建到社区一级。</source>
        <translation>Everything registered belongs to a street, community or grid; begin down to communities.</translation>
    </message>
    <message>
        <source>添加使用人</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>每人一个账户，改动和查看才分得清是谁。</source>
        <translation>With one account each, it is clear who changed or viewed what.</translation>
    </message>
    <message>
        <source>做一次备份</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>以后每天第一次打开时自动备份，并当场验证。</source>
        <translation>From then on one is made and verified when the ledger is first opened each day.</translation>
    </message>
    <message>
        <source>最近的改动</source>
        <translation>Recent changes</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>还没有改动。以后每一步都记在这里，随时可以撤销。</source>
        <translation>No changes yet. Every step will be recorded here and can be undone at any time.</translation>
    </message>
    <message>
        <source>M 月 d 日 dddd</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>今天要办的事</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>导入花名册</source>
        <translation>Import a roster</translation>
    </message>
    <message>
        <source>快速登记</source>
        <translation>Quick entry</translation>
    </message>
    <message>
        <source>快速登记里有一个人没有登记完</source>
        <translation>One person in quick entry is not finished</translation>
    </message>
    <message>
        <source>有没保存的草稿：新建%1</source>
        <translation>Unsaved draft: new %1</translation>
    </message>
    <message>
        <source>有没保存的草稿：%1</source>
        <translation>Unsaved draft: %1</translation>
    </message>
    <message>
        <source>%1 填的，还没有保存。</source>
        <translation>Typed %1, not saved yet.</translation>
    </message>
    <message>
        <source>要办的事</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>眼下没有要办的事。</source>
        <translation>Nothing to do at the moment.</translation>
    </message>
    <message>
        <source>%1 · %2 件</source>
        <translation>%1 · %2 to do</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::IdentityFilling</name>
    <message numerus="yes">
        <source>还差 %n 位</source>
        <translation>
            <numerusform>%n digit missing</numerusform>
            <numerusform>%n digits missing</numerusform>
        </translation>
    </message>
    <message>
        <source>与填写的出生日期或性别不一致，请核对。</source>
        <translation>It does not agree with the birth date or sex entered; check them.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ImportDesk</name>
    <message>
        <source>正在读取表格</source>
        <translation>Reading spreadsheets</translation>
    </message>
    <message>
        <source>台账有改动，正在重新判断</source>
        <translation>The ledger has changed; judging again</translation>
    </message>
    <message>
        <source>正在重新判断</source>
        <translation>Judging again</translation>
    </message>
    <message>
        <source>正在写出带问题的表</source>
        <translation>Writing the sheet with remarks</translation>
    </message>
    <message>
        <source>正在导入</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>请在“导入的是”里改选，再打开这个文件。</source>
        <translation>Choose so under "What is imported", then open the file again.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ImportPage</name>
    <message>
        <source>正在处理表格</source>
        <translation>Working on the spreadsheets</translation>
    </message>
    <message>
        <source>可以先去做别的，回来接着看。</source>
        <translation>You can do something else and come back to this.</translation>
    </message>
    <message>
        <source>已把问题写进“%1”，可以发回去请对方改。</source>
        <translation>The problems are in "%1", ready to be sent back.</translation>
    </message>
    <message>
        <source>导入预演</source>
        <translation>Import rehearsal</translation>
    </message>
    <message>
        <source>确认导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>把问题写回原表</source>
        <translation>Write remarks into the sheet</translation>
    </message>
    <message>
        <source>再加文件…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>当作别的内容导入</source>
        <translation>Import as something else</translation>
    </message>
    <message>
        <source>放弃这次导入</source>
        <translation>Give up this import</translation>
    </message>
    <message>
        <source>姓名，或者表里写的任何内容</source>
        <translation>Name, or anything in the sheet</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>只看</source>
        <translation>Only</translation>
    </message>
    <message>
        <source>有问题的</source>
        <translation>with problems</translation>
    </message>
    <message>
        <source>看哪张表</source>
        <translation>Sheet to look at</translation>
    </message>
    <message>
        <source>选择要导入的表</source>
        <translation>Choose spreadsheets to import</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv *.txt);;所有文件 (*)</source>
        <translation>Spreadsheets (*.xlsx *.xls *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>放弃还没有写入的导入？</source>
        <translation>Give up the import that is not written yet?</translation>
    </message>
    <message>
        <source>预演里的改正和认定会丢失，原来的文件不受影响。要保留，请先回到“导入”页确认导入。</source>
        <translation>Corrections and decisions of the rehearsal will be lost; the original files are not touched. To keep them, go back to the Import page and confirm the import.</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>确认之前，台账不会有任何改动</source>
        <translation>Nothing changes in the ledger until you confirm</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1（%2 行）</source>
        <translation>%1 (%2 rows)</translation>
    </message>
    <message>
        <source>没有表头，按内容对应</source>
        <translation>no head, told by content</translation>
    </message>
    <message>
        <source>表头在第 %1 至 %2 行</source>
        <translation>head in rows %1 to %2</translation>
    </message>
    <message>
        <source>表头在第 %1 行</source>
        <translation>head in row %1</translation>
    </message>
    <message>
        <source>%1 · 表“%2” · %3</source>
        <translation>%1 · sheet "%2" · %3</translation>
    </message>
    <message>
        <source>确认导入 %1 %2</source>
        <translation>Import %1 %2</translation>
    </message>
    <message>
        <source>没有要写入的</source>
        <translation>Nothing to write</translation>
    </message>
    <message>
        <source>确认后新增 %1 %3、更新 %2 %3</source>
        <translation>Confirming adds %1 %3 and updates %2 %3</translation>
    </message>
    <message>
        <source>没有认定的 %1 行可能重复按新的写入，列入“可能重复”</source>
        <translation>%1 undecided possible duplicates go in as new and onto Possible duplicates</translation>
    </message>
    <message>
        <source>有问题的格留空并记下原文</source>
        <translation>cells with problems stay empty, their text is kept</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1。写入前自动备份，可以一步撤销。</source>
        <translation>%1. A backup is made first; one step takes it back.</translation>
    </message>
    <message>
        <source>显示 %1 行</source>
        <translation>%1 rows shown</translation>
    </message>
    <message>
        <source>选中 %1 行</source>
        <translation>%1 rows selected</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>就是第一位</source>
        <translation>The first one</translation>
    </message>
    <message>
        <source>是同一人</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>请先选中要留下不导入的行。</source>
        <translation>Select the rows to leave out first.</translation>
    </message>
    <message>
        <source>选中的行里没有要认定的。按 F9 找下一个。</source>
        <translation>No selected row waits for a decision. F9 finds the next.</translation>
    </message>
    <message>
        <source>已认定 %1 行。</source>
        <translation>%1 rows decided.</translation>
    </message>
    <message>
        <source>没有要认定的了。</source>
        <translation>Nothing left to decide.</translation>
    </message>
    <message>
        <source>%1（问题）</source>
        <translation>%1 (remarks)</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Spreadsheet (*.xlsx)</translation>
    </message>
    <message>
        <source>查看名册</source>
        <translation>Show the roll</translation>
    </message>
    <message>
        <source>处理可能重复的人</source>
        <translation>Decide on possible duplicates</translation>
    </message>
    <message>
        <source>已%1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>没有新的内容，台账没有改动。</source>
        <translation>Nothing new; the ledger has not changed.</translation>
    </message>
    <message>
        <source>如果确实是，请在“更多”里选“当作别的内容导入”。</source>
        <translation>If so, choose "Import as something else" under "More".</translation>
    </message>
    <message>
        <source>Enter 看这一行，F2 改单元格，F6 是同一人，F7 不是，F9 下一个要认定的</source>
        <translation>Enter shows the row, F2 edits a cell, F6 same person, F7 different, F9 next to decide</translation>
    </message>
    <message>
        <source>同一人的几行并作一人</source>
        <translation>rows of one person make one person</translation>
    </message>
    <message>
        <source>待核的</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>要认定的</source>
        <translation>To decide</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ImportStart</name>
    <message>
        <source>选择文件…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>先预演，看清楚了再写入</source>
        <translation>Rehearse first, write when you have seen it</translation>
    </message>
    <message>
        <source>确认之前什么都不写；确认之后也能一步撤销。</source>
        <translation>Nothing is written until you confirm, and one step takes it back afterwards.</translation>
    </message>
    <message>
        <source>导入的是</source>
        <translation>What is imported</translation>
    </message>
    <message>
        <source>也可以把文件拖到窗口里的任何地方。</source>
        <translation>You can also drop files anywhere on the window.</translation>
    </message>
    <message>
        <source>没有可以导入的内容，台账没有改动</source>
        <translation>Nothing to import; the ledger has not changed</translation>
    </message>
    <message>
        <source>已%1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>表里的内容台账里都有了，没有改动</source>
        <translation>The ledger has all of this already; nothing has changed</translation>
    </message>
    <message>
        <source>共 %1 行：新增 %2，更新 %3，相同 %4，可能重复 %5，不导入 %6；%7 行有待核的内容。</source>
        <translation>%1 rows: %2 new, %3 updated, %4 the same, %5 possible duplicates, %6 left out; %7 rows to verify.</translation>
    </message>
    <message>
        <source>平台、网点、街道交来的花名册直接打开就行：XLSX、XLS 和 CSV，可以一次选几个文件。表头自动找，每一行都说明是新增、更新、相同还是可能重复，哪一格有问题也标出来。</source>
        <translation>Open rosters as platforms, sites and streets hand them in: XLSX, XLS and CSV, several files at once. Heads are found by themselves; every row says whether it is new, an update, the same or a possible duplicate, and cells with problems are marked.</translation>
    </message>
    <message>
        <source>这里数的是行；“可能重复”页上数的是对，一行可能像几个人，所以不一定相同。</source>
        <translation>Rows are counted here, pairs on the page "Possible duplicates"; one row may resemble several people, so the numbers may differ.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::InstructorForm</name>
    <message>
        <source>基本信息</source>
        <translation>Basic details</translation>
    </message>
    <message>
        <source>新建党建指导员</source>
        <translation>New instructor</translation>
    </message>
    <message>
        <source>党建指导员</source>
        <translation>Instructor</translation>
    </message>
    <message>
        <source>已新建 %1</source>
        <translation>Created %1</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>新指导员还没有保存，草稿留着。</source>
        <translation>The new instructor is not saved yet; the draft is kept.</translation>
    </message>
    <message>
        <source>%1 的改动还没有保存，草稿留着。</source>
        <translation>Changes to %1 are not saved yet; the draft is kept.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::InstructorLines</name>
    <message>
        <source>党建指导员</source>
        <translation>Instructors</translation>
    </message>
    <message>
        <source>选派指导员</source>
        <translation>Send an instructor</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>已登记指导员</source>
        <translation>Instructor entered</translation>
    </message>
    <message>
        <source>已删除指导员的联系</source>
        <translation>Instructor taken off</translation>
    </message>
    <message>
        <source>新建指导员“%1”</source>
        <translation>New instructor "%1"</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::InstructorModel</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>选派单位</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>联系企业（家）</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>联系党组织（个）</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>联系对象</source>
        <translation>Looks after</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>From</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>To</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::JoinModel</name>
    <message>
        <source>保留的</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>并进去的</source>
        <translation>Joined into it</translation>
    </message>
    <message>
        <source>合并日期</source>
        <translation>Joined on</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::JudgedModel</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>To</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::KeepableField</name>
    <message>
        <source>%1有误。再保存一次，就照原样留下，记为待核。</source>
        <translation>%1: not valid. Save once more to keep it as it is, marked to be verified.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::LabelledField</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1，必填</source>
        <translation>%1, required</translation>
    </message>
    <message>
        <source>请填写%1。</source>
        <translation>Enter "%1".</translation>
    </message>
    <message>
        <source>请选择%1。</source>
        <translation>Choose %1.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::LaneModel</name>
    <message>
        <source>计划 %1</source>
        <translation>Planned %1</translation>
    </message>
    <message>
        <source>计划 %1：%2</source>
        <translation>Planned %1: %2</translation>
    </message>
    <message>
        <source>%1，过早</source>
        <translation>%1, too early</translation>
    </message>
    <message>
        <source>%1，过迟</source>
        <translation>%1, too late</translation>
    </message>
    <message numerus="yes">
        <source>%n 处不符</source>
        <translation>
            <numerusform>%n breach</numerusform>
            <numerusform>%n breaches</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>已停止</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>已归档</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>下一步：%1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>待登记为正式党员</source>
        <translation>To be entered as a full member</translation>
    </message>
    <message>
        <source>待登记为预备党员</source>
        <translation>To be entered as a probationary member</translation>
    </message>
    <message>
        <source>预备期已满 %1</source>
        <translation>Probation ended %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::LedgerTable</name>
    <message>
        <source>按%1筛选…</source>
        <translation>Filter by %1…</translation>
    </message>
    <message>
        <source>清除这一栏的筛选</source>
        <translation>Clear this column's filter</translation>
    </message>
    <message>
        <source>隐藏%1</source>
        <translation>Hide %1</translation>
    </message>
    <message>
        <source>选择栏目…</source>
        <translation>Choose columns…</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ListExportDialog</name>
    <message>
        <source>导出%1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>导出由指导员和管理员来做。</source>
        <translation>Instructors and administrators export.</translation>
    </message>
    <message>
        <source>导出的是完整的号码，必须写明接收单位和用途。每次导出都有登记。</source>
        <translation>Numbers are exported in full: say who receives them and why. Every export is on record.</translation>
    </message>
    <message>
        <source>证件号码和电话会隐去一部分。每次导出都有登记。</source>
        <translation>Document numbers and phones are partly masked. Every export is on record.</translation>
    </message>
    <message>
        <source>每次导出都有登记。</source>
        <translation>Every export is on record.</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>已导出 %1 条到“%2”，已记入导出登记。</source>
        <translation>Rows exported to "%2": %1. Entered in the register of exports.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::LookUpEdit</name>
    <message>
        <source>全部选项</source>
        <translation>All choices</translation>
    </message>
    <message>
        <source>没有这一项。请从列表里选，或按向下键新建。</source>
        <translation>There is no such entry. Choose from the list, or press Down to make a new one.</translation>
    </message>
    <message>
        <source>没有这一项，请从列表里选。</source>
        <translation>There is no such entry; choose from the list.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::MainWindow</name>
    <message>
        <source>打开台账</source>
        <translation>Open ledger</translation>
    </message>
    <message>
        <source>正在备份</source>
        <translation>Making a backup</translation>
    </message>
    <message>
        <source>备份已完成，并已验证。</source>
        <translation>The backup is made and verified.</translation>
    </message>
    <message>
        <source>%1 - 暖新台账</source>
        <translation>%1 - Nuanxin ledger</translation>
    </message>
    <message>
        <source>%1 · %2 年</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>暖新台账</source>
        <translation>Nuanxin ledger</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>台账和加密备份 (*.nxl *.nxb);;所有文件 (*)</source>
        <translation>Ledgers and encrypted backups (*.nxl *.nxb);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n 分钟没有人操作，台账已自动锁定。没保存的内容留有草稿。</source>
        <translation>
            <numerusform>Nobody used the program for %n minute, so the ledger was locked. What was not saved is kept as a draft.</numerusform>
            <numerusform>Nobody used the program for %n minutes, so the ledger was locked. What was not saved is kept as a draft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>您的身份不能导入，请找本台账的指导员或管理员。</source>
        <translation>Your role may not import; ask an instructor or administrator of this ledger.</translation>
    </message>
    <message>
        <source>请先打开台账，再把表格拖进来。</source>
        <translation>Open a ledger first, then drop the spreadsheet.</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from a backup…</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::MeetingForm</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>决定事项</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>会议类别</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Minute-taker</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Party group</translation>
    </message>
    <message>
        <source>议程</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>会议记录</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>登记会议</source>
        <translation>Enter meeting</translation>
    </message>
    <message>
        <source>已登记 %1</source>
        <translation>Entered %1</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>新会议还没有登记，草稿留着。</source>
        <translation>The new meeting has not been entered; its draft is kept.</translation>
    </message>
    <message>
        <source>%1的改动还没有保存，草稿留着。</source>
        <translation>The changes to %1 have not been saved; the draft is kept.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::MeetingGridModel</name>
    <message>
        <source>党支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>M%1</translation>
    </message>
    <message>
        <source>全年（次）</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>%1 缺%2</source>
        <translation>%1, %2 missing</translation>
    </message>
    <message>
        <source>缺%1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>%1 待%2</source>
        <translation>%1, %2 due</translation>
    </message>
    <message>
        <source>待%1</source>
        <translation>%1 due</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::MeetingHosts</name>
    <message>
        <source>召开的党组织（联合召开的都列上）</source>
        <translation>Held by (all hosts of a joint meeting)</translation>
    </message>
    <message>
        <source>召开的党组织</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>请选择召开会议的党组织。</source>
        <translation>Please choose the organisation that holds the meeting.</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>去掉：%1</source>
        <translation>Remove: %1</translation>
    </message>
    <message>
        <source>名称、拼音</source>
        <translation>Name, pinyin</translation>
    </message>
    <message>
        <source>联合召开的，再加一个</source>
        <translation>Another host of a joint meeting</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::MeetingListModel</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>会议</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>实到/应到</source>
        <translation>Present/entitled</translation>
    </message>
    <message>
        <source>%1（联合）</source>
        <translation>%1 (joint)</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::MeetingPanel</name>
    <message>
        <source>开了 %1 次</source>
        <translation>held %1</translation>
    </message>
    <message>
        <source>缺 %1 次</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>本月还要开 %1 次</source>
        <translation>%1 still to be held this month</translation>
    </message>
    <message>
        <source>要开 %1 次</source>
        <translation>%1 to be held</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>开过的会议</source>
        <translation>Meetings held</translation>
    </message>
    <message>
        <source>还没有开过</source>
        <translation>None held yet</translation>
    </message>
    <message>
        <source>这个月没有到期要开的会议。</source>
        <translation>No meeting is due this month.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::MeetingsPage</name>
    <message>
        <source>组织生活</source>
        <translation>Meeting grid</translation>
    </message>
    <message>
        <source>登记会议</source>
        <translation>Enter meeting</translation>
    </message>
    <message>
        <source>党支部、拼音</source>
        <translation>Branch, pinyin</translation>
    </message>
    <message>
        <source>会议类别</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>看</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>只看缺开的</source>
        <translation>Only what is missing</translation>
    </message>
    <message>
        <source>展开到各类会议</source>
        <translation>Open to kinds</translation>
    </message>
    <message>
        <source>全年组织生活</source>
        <translation>Year of meetings</translation>
    </message>
    <message>
        <source>正在统计组织生活</source>
        <translation>Counting meetings</translation>
    </message>
    <message>
        <source>还没有党支部</source>
        <translation>No branches yet</translation>
    </message>
    <message>
        <source>建立党支部以后，这里按月列出三会一课、主题党日和组织生活会：开了几次，缺几次，一眼看清。</source>
        <translation>Once there are branches, their meetings are listed here month by month: how many were held and how many are missing, at a glance.</translation>
    </message>
    <message>
        <source>去建党支部</source>
        <translation>Found a branch</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>没有符合条件的党支部。换一个词，或者清除上面的筛选。</source>
        <translation>No branch meets the conditions. Try another word, or clear the filters above.</translation>
    </message>
    <message>
        <source>%1 个党支部，开会 %2 次</source>
        <translation>%1 branches, %2 meetings</translation>
    </message>
    <message>
        <source>%1 个党支部，开会 %2 次，缺 %3 次</source>
        <translation>%1 branches, %2 meetings, %3 missing</translation>
    </message>
    <message>
        <source>收起到党支部</source>
        <translation>Close to branches</translation>
    </message>
    <message>
        <source>Ctrl+S 保存，F8 到名单，Ctrl+N 再登记一次，Esc 回到全年</source>
        <translation>Ctrl+S saves, F8 goes to the list, Ctrl+N enters another, Esc back to the year</translation>
    </message>
    <message>
        <source>数字：开过几次；缺：到期没有开；待：本月要开。按季、按年的记在期末那个月</source>
        <translation>Figures: meetings held; missing: the period is over; due: this month. What is owed by quarter or year stands in its last month</translation>
    </message>
    <message>
        <source>回车看这一格</source>
        <translation>Enter opens the cell</translation>
    </message>
    <message>
        <source>%1%2月</source>
        <translation>%1, month %2</translation>
    </message>
    <message>
        <source>已删除 %1 %2</source>
        <translation>Deleted %1 %2</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::MemberForm</name>
    <message>
        <source>基本信息</source>
        <translation>Basic details</translation>
    </message>
    <message>
        <source>从业人员名册上的人</source>
        <translation>Person on the roll</translation>
    </message>
    <message>
        <source>不在名册上的，空着，填下面的姓名。</source>
        <translation>For somebody who is not on the roll, leave empty and fill in the name below.</translation>
    </message>
    <message>
        <source>组织关系所在党组织</source>
        <translation>Relationship lies in</translation>
    </message>
    <message>
        <source>组织关系转来日期</source>
        <translation>Relationship here since</translation>
    </message>
    <message>
        <source>党员身份</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>转正时间不明</source>
        <translation>Date of full membership unknown</translation>
    </message>
    <message>
        <source>已是正式党员</source>
        <translation>Is a full member</translation>
    </message>
    <message>
        <source>怎样找到</source>
        <translation>How found</translation>
    </message>
    <message>
        <source>原已掌握的空着。</source>
        <translation>Leave empty if known from the start.</translation>
    </message>
    <message>
        <source>还没有亮明的空着。</source>
        <translation>Leave empty while not made known.</translation>
    </message>
    <message>
        <source>在党员名册中查看</source>
        <translation>Seen in the member roster</translation>
    </message>
    <message>
        <source>登记新党员</source>
        <translation>Enter a new member</translation>
    </message>
    <message>
        <source>登记党员</source>
        <translation>Entered a member</translation>
    </message>
    <message>
        <source>登记党员 %1</source>
        <translation>Entered member %1</translation>
    </message>
    <message>
        <source>已登记党员 %1</source>
        <translation>Entered member %1</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>正在登记的党员还没有保存，草稿留着。</source>
        <translation>The member being entered is not saved yet; the draft is kept.</translation>
    </message>
    <message>
        <source>%1 的改动还没有保存，草稿留着。</source>
        <translation>Changes to %1 are not saved yet; the draft is kept.</translation>
    </message>
    <message>
        <source>支部大会通过接收为预备党员之日。</source>
        <translation>The day on which the branch meeting admitted the person as a probationary member.</translation>
    </message>
    <message>
        <source>预备期满之日，延长的到延长期满；党龄从这天算起。</source>
        <translation>The day on which probation ended, extensions included; the years in the Party count from it.</translation>
    </message>
    <message>
        <source>登记为正式党员</source>
        <translation>Enter as a full member</translation>
    </message>
    <message>
        <source>登记为预备党员</source>
        <translation>Enter as a probationary member</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::MissingModel</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>报到点</source>
        <translation>Check-in point</translation>
    </message>
    <message>
        <source>应报到日期</source>
        <translation>Expected by</translation>
    </message>
    <message>
        <source>逾期（天）</source>
        <translation>Days late</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::Navigation</name>
    <message>
        <source>暖新台账</source>
        <translation>Nuanxin ledger</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::NavigationItem</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::NewPassword</name>
    <message>
        <source>至少 %1 个字符，可以用一句好记的话。</source>
        <translation>%1 characters or more; a sentence is easy to remember.</translation>
    </message>
    <message>
        <source>长度够了，再长一些更难猜。</source>
        <translation>Long enough; a longer one is harder to guess.</translation>
    </message>
    <message>
        <source>长度很好。</source>
        <translation>A good length.</translation>
    </message>
    <message>
        <source>两次一致。</source>
        <translation>Both are the same.</translation>
    </message>
    <message>
        <source>还没有输完。</source>
        <translation>Not complete yet.</translation>
    </message>
    <message>
        <source>两次不一致。</source>
        <translation>The two differ.</translation>
    </message>
    <message>
        <source>两次输入的密码不一致。</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>大写锁定开着。</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message numerus="yes">
        <source>还差 %n 个字符。</source>
        <translation>
            <numerusform>%n character more.</numerusform>
            <numerusform>%n characters more.</numerusform>
        </translation>
    </message>
    <message>
        <source>请再输一遍密码。</source>
        <translation>Type the password once more.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::OrganisationForm</name>
    <message>
        <source>基本信息</source>
        <translation>Basic details</translation>
    </message>
    <message>
        <source>任期规定</source>
        <translation>Rule for the term</translation>
    </message>
    <message>
        <source>成立与撤销</source>
        <translation>Founding and dissolution</translation>
    </message>
    <message>
        <source>新建党组织</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>已新建 %1</source>
        <translation>Created %1</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>新党组织还没有保存，草稿留着。</source>
        <translation>The new organisation is not saved yet; the draft is kept.</translation>
    </message>
    <message>
        <source>%1 的改动还没有保存，草稿留着。</source>
        <translation>Changes to %1 are not saved yet; the draft is kept.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::OrganisationModel</name>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>任期</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>下次换届</source>
        <translation>Next election</translation>
    </message>
    <message>
        <source>正式（人）</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>预备（人）</source>
        <translation>Probationary</translation>
    </message>
    <message>
        <source>覆盖企业（家）</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>指导员（人）</source>
        <translation>Instructors</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::OrganisationsPage</name>
    <message>
        <source>详情</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>班子、任期、党员、会议、党费</source>
        <translation>Leaders, term, members, meetings, dues</translation>
    </message>
    <message>
        <source>请一次删除一个。</source>
        <translation>Please delete one at a time.</translation>
    </message>
    <message>
        <source>已删除 %1</source>
        <translation>Deleted %1</translation>
    </message>
    <message>
        <source>返回党组织</source>
        <translation>Back to organisations</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>新建党组织</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>名称、拼音、首字母</source>
        <translation>Name, pinyin, initials</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>任期</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>存续</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Dissolved</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Party organisations</translation>
    </message>
    <message>
        <source>党建指导员</source>
        <translation>Instructors</translation>
    </message>
    <message>
        <source>新建指导员</source>
        <translation>New instructor</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>在任 %1 人</source>
        <translation>%1 serving</translation>
    </message>
    <message>
        <source>Enter 打开，登记各人联系的企业和党组织</source>
        <translation>Enter opens; there is entered what each looks after</translation>
    </message>
    <message>
        <source>%1 个，党员 %2 人，其中正式党员 %3 人</source>
        <translation>%1; %2 members, %3 of them full</translation>
    </message>
    <message>
        <source>筛出 %1 个</source>
        <translation>Filtered: %1</translation>
    </message>
    <message>
        <source>即将换届 %1 个</source>
        <translation>To elect soon: %1</translation>
    </message>
    <message>
        <source>逾期未换届 %1 个</source>
        <translation>Overdue to elect: %1</translation>
    </message>
    <message>
        <source>党员数含下级党组织</source>
        <translation>Members include those of organisations below</translation>
    </message>
    <message>
        <source>Enter 打开详情，左右方向键收起、展开</source>
        <translation>Enter opens the details, Left and Right fold and unfold</translation>
    </message>
    <message>
        <source>隶属%1</source>
        <translation>under %1</translation>
    </message>
    <message>
        <source>已于 %1 撤销</source>
        <translation>Dissolved on %1</translation>
    </message>
    <message>
        <source>Esc 返回党组织</source>
        <translation>Esc goes back to the organisations</translation>
    </message>
    <message>
        <source>先把党组织建起来</source>
        <translation>First enter the Party organisations</translation>
    </message>
    <message>
        <source>从上级党委、党总支建起，党支部隶属于它；任期、班子、覆盖的企业都记在支部名下。</source>
        <translation>Begin with the committee or general branch above; branches stand under it. Terms, leaders and the employers covered are kept with each branch.</translation>
    </message>
    <message>
        <source>新建第一个党组织</source>
        <translation>Enter the first organisation</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>没有符合条件的党组织。换一个词，或者清除上面的筛选。</source>
        <translation>No organisation answers this. Try another word, or clear the filters above.</translation>
    </message>
    <message>
        <source>还没有党建指导员</source>
        <translation>No instructors yet</translation>
    </message>
    <message>
        <source>没有党员的企业选派指导员；谁联系哪些企业和党支部，从哪天起，记在这里。</source>
        <translation>Employers without a member are sent an instructor; who looks after which employers and branches, and since when, is kept here.</translation>
    </message>
    <message>
        <source>新建第一个指导员</source>
        <translation>Enter the first instructor</translation>
    </message>
    <message>
        <source>没有这样的指导员，换一个词试试。</source>
        <translation>No such instructor; try another word.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PairModel</name>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话尾号</source>
        <translation>Phone end</translation>
    </message>
    <message>
        <source>平台</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PairView</name>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1（不同）</source>
        <translation>%1 (differs)</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>%1用“%2”</source>
        <translation>%1: keep "%2"</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PasswordDialog</name>
    <message>
        <source>修改本人密码</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>修改 %1 的密码</source>
        <translation>Change the password of %1</translation>
    </message>
    <message>
        <source>原密码</source>
        <translation>Old password</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>再输一遍新密码</source>
        <translation>Repeat the new password</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>修改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>正在修改密码</source>
        <translation>Changing the password</translation>
    </message>
    <message>
        <source>密码已修改，下次打开台账用新密码。</source>
        <translation>The password was changed; use the new one when you next open the ledger.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PasswordEdit</name>
    <message>
        <source>显示密码</source>
        <translation>Show password</translation>
    </message>
    <message>
        <source>隐藏密码</source>
        <translation>Hide password</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PeriodStep</name>
    <message>
        <source>上个月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>上一年</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>下一年</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>2026年12月</source>
        <translation>2026-12</translation>
    </message>
    <message>
        <source>%1年%2月</source>
        <translation>%1-%2</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PersonInfoPage</name>
    <message>
        <source>本人信息</source>
        <translation>Personal information</translation>
    </message>
    <message>
        <source>本人来问时，把台账里有关本人的内容印给本人</source>
        <translation>When someone asks, print what the ledger holds about them</translation>
    </message>
    <message>
        <source>找到的人</source>
        <translation>Persons found</translation>
    </message>
    <message>
        <source>彻底删除</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>打印、导出</source>
        <translation>Print, export</translation>
    </message>
    <message>
        <source>先找到本人</source>
        <translation>Find the person first</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>找到 %1 人</source>
        <translation>Found: %1</translation>
    </message>
    <message>
        <source>只列出前 %1 人，请写得更具体</source>
        <translation>Only the first %1 are listed; be more specific</translation>
    </message>
    <message>
        <source>会记入查看留痕，事由是本人查询</source>
        <translation>Goes into the reveal register; the reason is the person's own request</translation>
    </message>
    <message>
        <source>本人查询</source>
        <translation>Own request</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>正在彻底删除</source>
        <translation>Erasing for good</translation>
    </message>
    <message>
        <source>已彻底删除 1 人，历史里只留下这个数</source>
        <translation>Erased 1 person for good; the history keeps only the number</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>姓名、拼音、电话、证件号码</source>
        <translation>Name, pinyin, phone, document number</translation>
    </message>
    <message>
        <source>在上面输入姓名、拼音、电话或证件号码。找到以后可以打印本人信息；本人要求删除的，由管理员彻底删除。</source>
        <translation>Type a name, pinyin, phone or document number above. Then print the person's information; where they ask for deletion, an administrator erases it for good.</translation>
    </message>
    <message>
        <source>名册里没有这个人。换一个写法，或者用电话尾号再找一次。</source>
        <translation>The roll has no such person. Write it in another way, or try the last digits of the phone number.</translation>
    </message>
    <message>
        <source>印出完整的证件号码、电话和住址</source>
        <translation>Print document number, phone and address in full</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PlaceFacts</name>
    <message>
        <source>添加情况</source>
        <translation>Add a fact</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>车位、柜台、商圈里的商户……数字可以带“余”“近”“超”“约”，不同日期各记一条</source>
        <translation>Parking bays, counters, a district's businesses… figures may be approximate; one entry for each date</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>请填数字，可以带“余”“近”“超”“约”，如 60余。</source>
        <translation>Enter a number, which may be approximate, such as 60+.</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>截至日期</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>登记情况</source>
        <translation>Record the fact</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>已登记 %1 %2</source>
        <translation>Recorded %1 %2</translation>
    </message>
    <message>
        <source>已删除 %1</source>
        <translation>Deleted %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PlaceForm</name>
    <message>
        <source>上级</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>基本信息</source>
        <translation>Basic details</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>没有这个上级，请从列表里选；上级的层级要高于本级。</source>
        <translation>There is no such parent; choose one from the list. It must be of a higher level.</translation>
    </message>
    <message>
        <source>%1代码应为：%2</source>
        <translation>Code of this level (%1): %2</translation>
    </message>
    <message>
        <source>“%1”的层级不比%2高，上级改填了唯一可选的。</source>
        <translation>"%1" is not of a higher level than this (%2); the only possible parent was filled in.</translation>
    </message>
    <message>
        <source>“%1”的层级不比%2高，不能再作上级。</source>
        <translation>"%1" is not of a higher level than this (%2) and can no longer be the parent.</translation>
    </message>
    <message>
        <source>代码只用数字，“%1”没有填进去。</source>
        <translation>Digits only; "%1" was not entered.</translation>
    </message>
    <message>
        <source>最多 %1 位，多出的没有填进去。</source>
        <translation>At most %1 digits; the rest was not entered.</translation>
    </message>
    <message>
        <source>纬度</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>经度</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>请填度数，如 28.4369。</source>
        <translation>Enter degrees, such as 28.4369.</translation>
    </message>
    <message>
        <source>应在 ±%1 度以内，看看纬度和经度是不是填反了。</source>
        <translation>Must be within ±%1 degrees; latitude and longitude may be swapped.</translation>
    </message>
    <message>
        <source>已新建%1“%2”，上级：%3。</source>
        <translation>Created %1 "%2", above it: %3.</translation>
    </message>
    <message>
        <source>已保存%1“%2”，上级：%3。</source>
        <translation>Saved %1 "%2", above it: %3.</translation>
    </message>
    <message>
        <source>已新建%1“%2”，没有上级。</source>
        <translation>Created %1 "%2", nothing above it.</translation>
    </message>
    <message>
        <source>已保存%1“%2”，没有上级。</source>
        <translation>Saved %1 "%2", nothing above it.</translation>
    </message>
    <message>
        <source>坐标要么都填，要么都不填。</source>
        <translation>Enter both coordinates or neither.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PlaceModel</name>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>下级（个）</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>从业人员（人）</source>
        <translation>Workers</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PlaceParticulars</name>
    <message>
        <source>正在统计各区划的从业人员</source>
        <translation>Counting workers by place</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PlacePersons</name>
    <message>
        <source>身份人数截至日期</source>
        <translation>Roles as of</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>在岗从业人员 %1 人（含下级，每人计一次）</source>
        <translation>%1 workers on the job (with all places below, each person once)</translation>
    </message>
    <message>
        <source>%1 %2 人</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>这一天没有人担任身份。</source>
        <translation>Nobody held a role on that day.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PlacePicker</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PlacesPage</name>
    <message>
        <source>区划</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>新建区划</source>
        <translation>New place</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>还原</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>草稿没有存上，请尽快保存。</source>
        <translation>The draft could not be kept; save soon.</translation>
    </message>
    <message>
        <source>左右方向键收起、展开</source>
        <translation>Left and right arrow keys collapse and expand</translation>
    </message>
    <message>
        <source>先把区划建起来</source>
        <translation>Set up the places first</translation>
    </message>
    <message>
        <source>街道、社区和网格是一切登记的归属。从最高一级建起，再逐级往下，建到社区就可以开始登记。</source>
        <translation>Everything registered belongs to a street, community or grid. Begin with the highest level and work down; once there are communities, registration can begin.</translation>
    </message>
    <message>
        <source>新建第一个区划</source>
        <translation>Add the first place</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>没有符合条件的区划。换一个词，或者清除上面的筛选。</source>
        <translation>No place matches. Try another word, or clear the filters above.</translation>
    </message>
    <message>
        <source>去看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>没有改动，不用保存。</source>
        <translation>Nothing has changed; there is nothing to save.</translation>
    </message>
    <message>
        <source>已删除 %1</source>
        <translation>Deleted %1</translation>
    </message>
    <message>
        <source>%1 的改动还没有保存，草稿留着。</source>
        <translation>Changes to %1 are not saved yet; the draft is kept.</translation>
    </message>
    <message>
        <source>新区划还没有保存，草稿留着。</source>
        <translation>The new place is not saved yet; the draft is kept.</translation>
    </message>
    <message>
        <source>回去</source>
        <translation>Go back</translation>
    </message>
    <message numerus="yes">
        <source>已改 %n 项，草稿已存</source>
        <translation>
            <numerusform>%n field changed, draft saved</numerusform>
            <numerusform>%n fields changed, draft saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln 个</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已改 %n 项</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
    <message>
        <source>名称、拼音、代码</source>
        <translation>Name, pinyin, code</translation>
    </message>
    <message numerus="yes">
        <source>共 %Ln 个区划</source>
        <translation>
            <numerusform>%Ln place in all</numerusform>
            <numerusform>%Ln places in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>筛出 %Ln 个</source>
        <translation>
            <numerusform>Filtered: %Ln</numerusform>
            <numerusform>Filtered: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>选中 %Ln 个</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1下面不再分级。</source>
        <translation>There is no level below this (%1).</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>新区划</source>
        <translation>a new place</translation>
    </message>
    <message>
        <source>%1有没保存的草稿：%2</source>
        <translation>Unsaved draft of %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>已删除 %Ln 个区划</source>
        <translation>
            <numerusform>Deleted %Ln place</numerusform>
            <numerusform>Deleted %Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>没有登记区划的从业人员 %1 人</source>
        <translation>%1 workers without a place</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PointForm</name>
    <message>
        <source>基本信息</source>
        <translation>Basic details</translation>
    </message>
    <message>
        <source>报到点</source>
        <translation>Check-in point</translation>
    </message>
    <message>
        <source>新建报到点</source>
        <translation>New check-in point</translation>
    </message>
    <message>
        <source>已新建 %1</source>
        <translation>Created %1</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>新报到点还没有保存，草稿留着。</source>
        <translation>The new check-in point is not saved yet; the draft is kept.</translation>
    </message>
    <message>
        <source>%1 的改动还没有保存，草稿留着。</source>
        <translation>Changes to %1 are not saved yet; the draft is kept.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PointModel</name>
    <message>
        <source>报到点</source>
        <translation>Check-in point</translation>
    </message>
    <message>
        <source>所在区划</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>负责的党组织</source>
        <translation>Run by</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>已报到（人）</source>
        <translation>Checked in</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>From</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>To</translation>
    </message>
    <message>
        <source>未报到（人）</source>
        <translation>Not checked in (persons)</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::PostLines</name>
    <message>
        <source>班子成员</source>
        <translation>Leaders</translation>
    </message>
    <message>
        <source>添加成员</source>
        <translation>Add a leader</translation>
    </message>
    <message>
        <source>登记任职</source>
        <translation>Enter post</translation>
    </message>
    <message>
        <source>已登记任职</source>
        <translation>Post entered</translation>
    </message>
    <message>
        <source>已删除任职</source>
        <translation>Post deleted</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ProgressLine</name>
    <message>
        <source>还需约 %1 秒</source>
        <translation>about %1 s left</translation>
    </message>
    <message>
        <source>还需约 %1 分钟</source>
        <translation>about %1 min left</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1，正在取消</source>
        <translation>%1, cancelling</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ProposalModel</name>
    <message>
        <source>片区、行业</source>
        <translation>Area, sector</translation>
    </message>
    <message>
        <source>拟联合的企业</source>
        <translation>Employers to join</translation>
    </message>
    <message>
        <source>企业（家）</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>党员（人）</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>其中正式（人）</source>
        <translation>Of them full</translation>
    </message>
    <message>
        <source>能否成立</source>
        <translation>Whether it suffices</translation>
    </message>
    <message>
        <source>够条件</source>
        <translation>Suffices</translation>
    </message>
    <message>
        <source>正式党员不足 %1 名</source>
        <translation>Fewer than %1 full members</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ProposalPanel</name>
    <message>
        <source>这一组 %1 家企业共有正式党员 %2 名，可以成立联合党支部。</source>
        <translation>Together %1 employers have %2 full members: enough for a joint branch.</translation>
    </message>
    <message>
        <source>这一组 %1 家企业共有正式党员 %2 名，不到 %3 名，宜再联合相邻的企业。</source>
        <translation>Together %1 employers have only %2 full members, fewer than %3: neighbouring employers should join.</translation>
    </message>
    <message>
        <source>一个联合党支部一般不超过 %1 家单位。</source>
        <translation>As a rule a joint branch covers no more than %1 units.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::QuickEntryPage</name>
    <message>
        <source>快速登记</source>
        <translation>Quick entry</translation>
    </message>
    <message>
        <source>换网点</source>
        <translation>Change site</translation>
    </message>
    <message>
        <source>完成，回到名单</source>
        <translation>Finish, back to the roll</translation>
    </message>
    <message>
        <source>下一格</source>
        <translation>next field</translation>
    </message>
    <message>
        <source>存并登记下一人</source>
        <translation>Save, next person</translation>
    </message>
    <message>
        <source>放弃此人</source>
        <translation>give up</translation>
    </message>
    <message>
        <source>登记一个人</source>
        <translation>Enter a person</translation>
    </message>
    <message>
        <source>核实 %1（已在名册）</source>
        <translation>Verify %1 (on the roll)</translation>
    </message>
    <message>
        <source>名册里可能已有这个人，请先定下是不是同一人。</source>
        <translation>This person may be on the roll already; say first whether it is the same one.</translation>
    </message>
    <message>
        <source>%1 有一个人没有登记完。</source>
        <translation>A person of %1 is only half entered.</translation>
    </message>
    <message>
        <source>接着登记</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>已放弃这个人，没有保存。</source>
        <translation>The person was given up and not saved.</translation>
    </message>
    <message>
        <source>接着填</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::QuickFields</name>
    <message>
        <source>备注、诉求</source>
        <translation>Note, need</translation>
    </message>
    <message>
        <source>沿用</source>
        <translation>kept</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::QuickPlace</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>登记在 %1；改到 %2？</source>
        <translation>Registered at %1; move to %2?</translation>
    </message>
    <message>
        <source>名册上空着，补上 %1。</source>
        <translation>Empty on the roll; %1 will be filled in.</translation>
    </message>
    <message>
        <source>改过来（F4）</source>
        <translation>Move (F4)</translation>
    </message>
    <message>
        <source>补上（F4）</source>
        <translation>Fill in (F4)</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::QuickSettingCard</name>
    <message>
        <source>先定下在哪里登记</source>
        <translation>First choose where to enter people</translation>
    </message>
    <message>
        <source>选好的轮次、社区和网点一直沿用，登记一个人只填他自己的内容。不选轮次，就只登记，不记走访。</source>
        <translation>Round, community and site are kept; for each person only their own details are entered. Without a round people are entered and no visits are recorded.</translation>
    </message>
    <message>
        <source>开始登记</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>新建摸排轮次“%1”</source>
        <translation>New survey round "%1"</translation>
    </message>
    <message>
        <source>摸排轮次</source>
        <translation>Survey round</translation>
    </message>
    <message>
        <source>网点</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>社区村</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>走访日期</source>
        <translation>Visited on</translation>
    </message>
    <message>
        <source>处理依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::QuickSitting</name>
    <message>
        <source>撤回上一人</source>
        <translation>Take back the last</translation>
    </message>
    <message>
        <source>本次已登记</source>
        <translation>Entered this time</translation>
    </message>
    <message>
        <source>输入随时保存，断电后可接着登记</source>
        <translation>What is typed is kept, even through a power cut</translation>
    </message>
    <message>
        <source>人，名单上还有 %1 人未见到</source>
        <translation>persons; still to be met on the list: %1</translation>
    </message>
    <message>
        <source>人</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>名单上还未见到</source>
        <translation>On the list, not met yet</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Entered</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::QuotaDialog</name>
    <message>
        <source>发展党员年度计划</source>
        <translation>Yearly quota of new members</translation>
    </message>
    <message>
        <source>%1 年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>已用：当年支部大会接收并经审批的人数，连同下级党组织的。</source>
        <translation>Used: persons admitted by a branch meeting of the year and approved, those of organisations below included.</translation>
    </message>
    <message>
        <source>这一年还没有登记计划</source>
        <translation>No quota has been entered for this year</translation>
    </message>
    <message>
        <source>在下面选党组织，填上级下达的名额。</source>
        <translation>Choose an organisation below and enter the places it was given.</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>计划（名）</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>请填整数。</source>
        <translation>Please enter a whole number.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>登记计划</source>
        <translation>Enter the quota</translation>
    </message>
    <message>
        <source>已登记 %1 年计划 %2 名</source>
        <translation>Quota for %1 entered: %2</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::QuotaModel</name>
    <message>
        <source>党组织</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>计划（名）</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>已用（名）</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>待审批（名）</source>
        <translation>Awaiting approval</translation>
    </message>
    <message>
        <source>结余（名）</source>
        <translation>Left</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RecentRow</name>
    <message>
        <source>从列表中移除</source>
        <translation>Remove from the list</translation>
    </message>
    <message>
        <source>打开 %1，%2</source>
        <translation>Open %1, %2</translation>
    </message>
    <message>
        <source>%1，已不在原处：%2</source>
        <translation>%1, no longer there: %2</translation>
    </message>
    <message>
        <source>从列表中移除 %1</source>
        <translation>Remove %1 from the list</translation>
    </message>
    <message>
        <source>已不在原处</source>
        <translation>No longer there</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RecordForm</name>
    <message numerus="yes">
        <source>已改 %n 项，草稿已存</source>
        <translation>
            <numerusform>%n field changed, draft kept</numerusform>
            <numerusform>%n fields changed, draft kept</numerusform>
        </translation>
    </message>
    <message>
        <source>草稿没有存上，请尽快保存。</source>
        <translation>The draft could not be kept; save soon.</translation>
    </message>
    <message>
        <source>接着填</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>丢弃草稿</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>还原</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1 的草稿还没有保存。</source>
        <translation>A draft of %1 has not been saved.</translation>
    </message>
    <message numerus="yes">
        <source>已改 %n 项</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
    <message>
        <source>没有改动，不用保存。</source>
        <translation>Nothing has changed; there is nothing to save.</translation>
    </message>
    <message>
        <source>回去</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RecordLines</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RecoveryDialog</name>
    <message>
        <source>新的恢复密钥</source>
        <translation>New recovery key</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RecoveryView</name>
    <message>
        <source>我已抄写或打印，并会妥善保管</source>
        <translation>I have copied or printed it and will keep it safe</translation>
    </message>
    <message>
        <source>忘记密码时，只有这串恢复密钥能打开台账。它只在这里显示一次，程序里不保存，请现在打印或抄写下来，锁进保险柜。</source>
        <translation>If passwords are forgotten, only this recovery key opens the ledger. It is shown here once and not kept by the program; print or copy it now and lock it in a safe.</translation>
    </message>
    <message>
        <source>恢复密钥</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>第 %1 组：%2</source>
        <translation>Group %1: %2</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>已送到打印机。</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>%1恢复密钥.pdf</source>
        <translation>%1 recovery key.pdf</translation>
    </message>
    <message>
        <source>存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>已存好。印出后请删掉文件。</source>
        <translation>Saved. Delete the file once it is printed.</translation>
    </message>
    <message>
        <source>已复制。用完请复制别的内容盖掉它。</source>
        <translation>Copied. When done, copy something else over it.</translation>
    </message>
    <message>
        <source>存为 PDF 文件…</source>
        <translation>Save as PDF…</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RegistersPage</name>
    <message>
        <source>登记簿</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>登记簿由指导员和管理员查看</source>
        <translation>Registers are for instructors and administrators</translation>
    </message>
    <message>
        <source>每次导出、每次查看加密内容都登记在这里。</source>
        <translation>Every export and every view of encrypted content is registered here.</translation>
    </message>
    <message>
        <source>导出登记</source>
        <translation>Export register</translation>
    </message>
    <message>
        <source>查看留痕</source>
        <translation>Reveal register</translation>
    </message>
    <message>
        <source>还没有导出</source>
        <translation>No exports yet</translation>
    </message>
    <message>
        <source>还没有人查看加密内容</source>
        <translation>No one has viewed encrypted content yet</translation>
    </message>
    <message>
        <source>只增不改，也不能删除</source>
        <translation>Only added to, never changed or deleted</translation>
    </message>
    <message>
        <source>列出最近 %1 条</source>
        <translation>The latest %1 are listed</translation>
    </message>
    <message numerus="yes">
        <source>%Ln 条</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>证件号码、电话和住址平时隐去几位；点开看全，就在这里留下一行。</source>
        <translation>Document numbers, phone numbers and addresses are partly masked; viewing one in full leaves a line here.</translation>
    </message>
    <message>
        <source>使用人、内容、接收单位、用途</source>
        <translation>User, content, recipient, purpose</translation>
    </message>
    <message>
        <source>以后每次导出都登记在这里：谁、何时、哪些列、多少行、接收单位和用途。</source>
        <translation>Every export will be registered here: who, when, which columns, how many rows, recipient and purpose.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RehearsalDelegate</name>
    <message>
        <source>不是</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>是哪一位</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>是同一人</source>
        <translation>Same person</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RehearsalView</name>
    <message>
        <source>待核</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>预演的行</source>
        <translation>Rows of the rehearsal</translation>
    </message>
    <message>
        <source>没有这样的行</source>
        <translation>No such rows</translation>
    </message>
    <message>
        <source>没有符合条件的行。换一个词，或者清除上面的筛选。</source>
        <translation>No row matches. Try another word, or clear the filters above.</translation>
    </message>
    <message numerus="yes">
        <source>按行计，%Ln 张表合计；还没有写入任何内容</source>
        <translation>
            <numerusform>Counted by rows, %Ln sheet in all; nothing is written yet</numerusform>
            <numerusform>Counted by rows, %Ln sheets in all; nothing is written yet</numerusform>
        </translation>
    </message>
    <message>
        <source>按行计；还没有写入任何内容，确认后可一步撤销</source>
        <translation>Counted by rows; nothing is written yet, and one step will take the import back</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RelationshipLines</name>
    <message>
        <source>组织关系</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>登记组织关系转到别处</source>
        <translation>Move the relationship elsewhere</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>已登记组织关系</source>
        <translation>Relationship entered</translation>
    </message>
    <message>
        <source>已删除组织关系记录</source>
        <translation>Relationship deleted</translation>
    </message>
    <message>
        <source>组织关系所在党组织</source>
        <translation>Relationship lies in</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RestoreDialog</name>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>备份文件</source>
        <translation>Backup file</translation>
    </message>
    <message>
        <source>没有这个文件，请重新选择。</source>
        <translation>There is no such file; choose again.</translation>
    </message>
    <message>
        <source>恢复成</source>
        <translation>Restore as</translation>
    </message>
    <message>
        <source>备份里的管理员</source>
        <translation>Administrator in the backup</translation>
    </message>
    <message>
        <source>此人当时的密码</source>
        <translation>Their password at that time</translation>
    </message>
    <message>
        <source>也可以输入恢复密钥。</source>
        <translation>The recovery key will do, too.</translation>
    </message>
    <message>
        <source>选择备份</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>台账备份 (*.nxl *.nxb);;所有文件 (*)</source>
        <translation>Ledger backups (*.nxl *.nxb);;All files (*)</translation>
    </message>
    <message>
        <source>恢复成哪个台账</source>
        <translation>Restore as which ledger</translation>
    </message>
    <message>
        <source>台账 (*.nxl)</source>
        <translation>Ledgers (*.nxl)</translation>
    </message>
    <message>
        <source>“%1”会换成备份里的样子。现在的台账不会删除，改名为“%2-恢复前-日期”留在同一文件夹。</source>
        <translation>"%1" will become what the backup holds. The present ledger is not deleted; it stays in the same folder, renamed to "%2" and the date.</translation>
    </message>
    <message>
        <source>正在恢复</source>
        <translation>Restoring</translation>
    </message>
    <message>
        <source>已恢复，请输入密码打开。</source>
        <translation>Restored; enter the password to open it.</translation>
    </message>
    <message>
        <source>已恢复。原来的台账留作“%1”。</source>
        <translation>Restored. The former ledger is kept as "%1".</translation>
    </message>
    <message>
        <source>%1-恢复-%2</source>
        <translation>%1-restored-%2</translation>
    </message>
    <message>
        <source>没有这个文件夹，请重新选择。</source>
        <translation>There is no such folder; choose again.</translation>
    </message>
    <message>
        <source>每天自动做的备份在台账旁边，文件夹名以“-备份”结尾。</source>
        <translation>Daily backups are beside the ledger, in the folder named like it.</translation>
    </message>
    <message>
        <source>这是加密备份，恢复成台账才能打开。</source>
        <translation>This is an encrypted backup; restored, it can be opened.</translation>
    </message>
    <message>
        <source>备份先验证，通过了才放到下面的位置。</source>
        <translation>The backup is verified before it is put in the place below.</translation>
    </message>
    <message>
        <source>加密备份看不到名单，请输入名称。</source>
        <translation>An encrypted backup shows no names; type one.</translation>
    </message>
    <message>
        <source>这里会多出一本台账，别的台账都不动。</source>
        <translation>A new ledger will stand here; no other is touched.</translation>
    </message>
    <message>
        <source>正在验证备份</source>
        <translation>Verifying the backup</translation>
    </message>
    <message>
        <source>此人在备份里是%1，要由管理员来恢复。</source>
        <translation>In the backup this user's role is %1; an administrator must restore it.</translation>
    </message>
    <message>
        <source>选择备份…</source>
        <translation>Choose backup…</translation>
    </message>
    <message>
        <source>请选择用哪份备份来恢复。</source>
        <translation>Choose the backup to restore.</translation>
    </message>
    <message>
        <source>选择位置…</source>
        <translation>Choose place…</translation>
    </message>
    <message>
        <source>请选择恢复成的台账放在哪里。</source>
        <translation>Choose where the restored ledger goes.</translation>
    </message>
    <message>
        <source>请填写备份里一位管理员的名称。</source>
        <translation>Enter the name of an administrator in the backup.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ReturnModel</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>未登记区划</source>
        <translation>Place not known</translation>
    </message>
    <message>
        <source>街道、镇</source>
        <translation>Street or town</translation>
    </message>
    <message>
        <source>领域</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>企业（个）</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>较上期</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>网点（个）</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>党员（人）</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>从业人员（人）</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>入党积极分子（人）</source>
        <translation>Activists (persons)</translation>
    </message>
    <message>
        <source>小计</source>
        <translation>Subtotal</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ReturnPage</name>
    <message>
        <source>半年报</source>
        <translation>Half-year return</translation>
    </message>
    <message>
        <source>打印、导出</source>
        <translation>Print, export</translation>
    </message>
    <message>
        <source>定格本期</source>
        <translation>Freeze this period</translation>
    </message>
    <message>
        <source>街道、领域</source>
        <translation>Street, sector</translation>
    </message>
    <message>
        <source>期别</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>本期数字</source>
        <translation>Figures of the period</translation>
    </message>
    <message>
        <source>已定格</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>已定格的半年报</source>
        <translation>Frozen returns</translation>
    </message>
    <message>
        <source>还没有定格的半年报</source>
        <translation>No return is frozen yet</translation>
    </message>
    <message>
        <source>核对好一期的数字，按“定格本期”，这一期就留存下来，以后只能看，不能改。</source>
        <translation>Check the figures of a period and press "Freeze this period": they are kept as they are and can only be looked at.</translation>
    </message>
    <message>
        <source>%1（已定格）</source>
        <translation>%1 (frozen)</translation>
    </message>
    <message>
        <source>正在统计半年报</source>
        <translation>Counting the return</translation>
    </message>
    <message>
        <source>%1，%2定格</source>
        <translation>%1, frozen on %2</translation>
    </message>
    <message>
        <source>%1，截至 %2，尚未定格</source>
        <translation>%1, as of %2, not frozen</translation>
    </message>
    <message>
        <source>这一期还没有可以统计的</source>
        <translation>Nothing to count for this period yet</translation>
    </message>
    <message>
        <source>半年报按街道和领域统计企业、网点、从业人员、党员和入党积极分子。先导入名册或登记人员。</source>
        <translation>The return counts employers, sites, workers, members and activists by street and sector. Import a roster or register people first.</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>没有符合条件的街道或领域。换一个词试试。</source>
        <translation>No street or sector matches. Try another word.</translation>
    </message>
    <message>
        <source>较上期：与已定格的%1相比</source>
        <translation>Change: against the frozen return of the %1</translation>
    </message>
    <message>
        <source>还没有更早的定格，所以没有较上期</source>
        <translation>No earlier return is frozen, so there is no change to show</translation>
    </message>
    <message>
        <source>党员含预备党员</source>
        <translation>Members include probationary members</translation>
    </message>
    <message>
        <source>企业 %1 个，网点 %2 个，从业人员 %3 人，党员 %4 人，入党积极分子 %5 人。定格以后，这一期的数字不再变动，也不能撤销。</source>
        <translation>Employers: %1, sites: %2, workers: %3, members: %4, activists: %5. Once frozen, the figures of this period do not change any more, and this cannot be undone.</translation>
    </message>
    <message>
        <source>定格%1的半年报吗？</source>
        <translation>Freeze the return of the %1?</translation>
    </message>
    <message>
        <source>定格</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>%1的半年报已定格</source>
        <translation>The return of the %1 is frozen</translation>
    </message>
    <message>
        <source>半年报 %1</source>
        <translation>Half-year return %1</translation>
    </message>
    <message>
        <source>Ctrl+P 打印、导出，Ctrl+Shift+F 定格</source>
        <translation>Ctrl+P prints or exports, Ctrl+Shift+F freezes</translation>
    </message>
    <message>
        <source>Ctrl+P 打印、导出</source>
        <translation>Ctrl+P prints or exports</translation>
    </message>
    <message>
        <source>这一期到 %1 才结束，现在定格的是截至今天的数字。</source>
        <translation>The period ends only on %1; what is frozen now are the figures up to today.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RevealModel</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>使用人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>看了什么</source>
        <translation>Viewed</translation>
    </message>
    <message>
        <source>哪一条</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1的%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ReviewLines</name>
    <message>
        <source>考察</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>添加考察</source>
        <translation>Add a review</translation>
    </message>
    <message>
        <source>登记考察</source>
        <translation>Enter the review</translation>
    </message>
    <message>
        <source>考察日期</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>已登记考察</source>
        <translation>Review entered</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RollPage</name>
    <message>
        <source>选中的太多，请用导出。</source>
        <translation>Too many are selected; use export.</translation>
    </message>
    <message>
        <source>正在修改</source>
        <translation>Changing</translation>
    </message>
    <message numerus="yes">
        <source>已把 %n 人标为待核</source>
        <translation>
            <numerusform>%n person marked "to verify"</numerusform>
            <numerusform>%n people marked "to verify"</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已取消 %n 人的待核</source>
        <translation>
            <numerusform>"To verify" cleared for %n person</numerusform>
            <numerusform>"To verify" cleared for %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>待核</source>
        <translation>To verify</translation>
    </message>
    <message>
        <source>正在删除</source>
        <translation>Deleting</translation>
    </message>
    <message numerus="yes">
        <source>已删除 %n 人</source>
        <translation>
            <numerusform>%n person deleted</numerusform>
            <numerusform>%n people deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>删除选中的 %1 人吗？</source>
        <translation>Delete the %1 selected people?</translation>
    </message>
    <message>
        <source>他们的走访、身份和待核问题一并删除。删除后可以撤销。</source>
        <translation>Their visits, roles and problems to verify go with them. This can be undone.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>一次最多修改 %1 人，请缩小范围分几次改。</source>
        <translation>At most %1 people can be changed at once. Narrow the list and change them in several steps.</translation>
    </message>
    <message>
        <source>剪贴板里没有单元格。</source>
        <translation>There are no cells on the clipboard.</translation>
    </message>
    <message>
        <source>剪贴板有 %1 行，选中了 %2 人，对不上；请选中一人或同样多的人。</source>
        <translation>The clipboard holds %1 rows and %2 people are selected. Select one person, or as many as there are rows.</translation>
    </message>
    <message>
        <source>从业人员</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>导入花名册</source>
        <translation>Import roster</translation>
    </message>
    <message>
        <source>快速登记</source>
        <translation>Quick entry</translation>
    </message>
    <message>
        <source>列  ▾</source>
        <translation>Columns  ▾</translation>
    </message>
    <message>
        <source>姓名拼音</source>
        <translation>Name, by pinyin</translation>
    </message>
    <message>
        <source>姓名笔画</source>
        <translation>Name, by strokes</translation>
    </message>
    <message>
        <source>登记先后</source>
        <translation>Order of entry</translation>
    </message>
    <message>
        <source>核实先后</source>
        <translation>Date of verification</translation>
    </message>
    <message>
        <source>%1 人，在岗 %2</source>
        <translation>%1 people, %2 working</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>没有符合条件的人。换一个词，或者清除查找和筛选。</source>
        <translation>Nobody matches. Try another word, or clear the search and the filters.</translation>
    </message>
    <message>
        <source>清除查找和筛选</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>名册还是空的</source>
        <translation>The roll is still empty</translation>
    </message>
    <message>
        <source>登记第一个人</source>
        <translation>Register the first person</translation>
    </message>
    <message>
        <source>正在查找…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>筛出 %1 人</source>
        <translation>%1 people found</translation>
    </message>
    <message>
        <source>共 %1 人</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>选中 %1 人</source>
        <translation>%1 selected</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>姓名、拼音、电话尾号、网点、平台</source>
        <translation>Name, pinyin, end of phone, site, platform</translation>
    </message>
    <message>
        <source>名册记着区域里的每一位从业人员。把网点和街道交来的花名册导入进来，或者逐人登记。</source>
        <translation>The roll holds every worker of the area. Import the rosters that sites and streets hand in, or register people one by one.</translation>
    </message>
    <message>
        <source>Ctrl+N 新建，Enter 打开，F1 看全部快捷键</source>
        <translation>Ctrl+N adds, Enter opens, F1 shows all keys</translation>
    </message>
    <message>
        <source>Enter 打开，F1 看全部快捷键</source>
        <translation>Enter opens, F1 shows all keys</translation>
    </message>
    <message>
        <source>按%1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>排序：%1</source>
        <translation>Order: %1</translation>
    </message>
    <message>
        <source>没有符合条件的人，没有可导出的。</source>
        <translation>Nobody matches, so there is nothing to export.</translation>
    </message>
    <message>
        <source>名册还是空的，没有可导出的。</source>
        <translation>The roll is still empty, so there is nothing to export.</translation>
    </message>
    <message>
        <source>%1 人，在岗 %2，其中待核 %3</source>
        <translation>%1 people, %2 on the job, of whom %3 to verify</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RosterModel</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>党员类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>组织关系所在</source>
        <translation>Relationship held at</translation>
    </message>
    <message>
        <source>入党时间</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>转正时间</source>
        <translation>Full since</translation>
    </message>
    <message>
        <source>党内职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>证件号码</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>报到点</source>
        <translation>Check-in point</translation>
    </message>
    <message>
        <source>流动党员活动证</source>
        <translation>Mobile member's certificate</translation>
    </message>
    <message>
        <source>亮明身份</source>
        <translation>Made known</translation>
    </message>
    <message>
        <source>找到方式</source>
        <translation>How found</translation>
    </message>
    <message>
        <source>未亮明</source>
        <translation>Not made known</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RosterPage</name>
    <message>
        <source>请一次删除一条。</source>
        <translation>Please delete one at a time.</translation>
    </message>
    <message>
        <source>已删除党员 %1</source>
        <translation>Deleted member %1</translation>
    </message>
    <message>
        <source>已删除组织关系接转</source>
        <translation>Transfer deleted</translation>
    </message>
    <message>
        <source>已删除报到记录</source>
        <translation>Check-in deleted</translation>
    </message>
    <message>
        <source>已删除报到点</source>
        <translation>Check-in point deleted</translation>
    </message>
    <message>
        <source>登记党员报到 %1 人</source>
        <translation>Checked in %1 members</translation>
    </message>
    <message numerus="yes">
        <source>已登记 %n 人报到</source>
        <translation>
            <numerusform>%n member checked in</numerusform>
            <numerusform>%n members checked in</numerusform>
        </translation>
    </message>
    <message>
        <source>导入党员名册</source>
        <translation>Import a member roster</translation>
    </message>
    <message>
        <source>登记党员</source>
        <translation>Enter a member</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>还没有亮明身份</source>
        <translation>Not made known yet</translation>
    </message>
    <message>
        <source>含组织关系在外</source>
        <translation>With relationships elsewhere</translation>
    </message>
    <message>
        <source>名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>接转</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>报到点</source>
        <translation>Check-in points</translation>
    </message>
    <message>
        <source>姓名拼音</source>
        <translation>Name, by pinyin</translation>
    </message>
    <message>
        <source>姓氏笔画</source>
        <translation>Name, by strokes</translation>
    </message>
    <message>
        <source>全部党组织</source>
        <translation>All organisations</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Party organisation</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>列  ▾</source>
        <translation>Columns  ▾</translation>
    </message>
    <message>
        <source>党员名册</source>
        <translation>Member roster</translation>
    </message>
    <message>
        <source>组织关系接转</source>
        <translation>Transfers of relationship</translation>
    </message>
    <message>
        <source>姓名、拼音、电话尾号</source>
        <translation>Name, pinyin, end of telephone</translation>
    </message>
    <message>
        <source>姓名、拼音、名称</source>
        <translation>Name, pinyin</translation>
    </message>
    <message>
        <source>新建报到点</source>
        <translation>New check-in point</translation>
    </message>
    <message>
        <source>登记报到</source>
        <translation>Enter a check-in</translation>
    </message>
    <message>
        <source>选中的人今天报到</source>
        <translation>Those selected have come today</translation>
    </message>
    <message>
        <source>排序：%1</source>
        <translation>Order: %1</translation>
    </message>
    <message>
        <source>选中 %1 人</source>
        <translation>%1 selected</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1 人，正式党员 %2 人，预备党员 %3 人</source>
        <translation>%1: %2 full, %3 probationary</translation>
    </message>
    <message>
        <source>含下级党组织</source>
        <translation>With organisations below</translation>
    </message>
    <message>
        <source>Enter 打开，F1 看全部快捷键</source>
        <translation>Enter opens, F1 shows all keys</translation>
    </message>
    <message>
        <source>正在办理 %1 件</source>
        <translation>%1 under way</translation>
    </message>
    <message>
        <source>接收登记以后，组织关系才转过去</source>
        <translation>The relationship moves once it is received</translation>
    </message>
    <message>
        <source>Enter 打开这个人，登记下一步</source>
        <translation>Enter opens the person, to enter the next step</translation>
    </message>
    <message>
        <source>%1 人</source>
        <translation>persons: %1</translation>
    </message>
    <message>
        <source>报到不转组织关系</source>
        <translation>Checking in moves no relationship</translation>
    </message>
    <message>
        <source>Enter 打开这个人</source>
        <translation>Enter opens the person</translation>
    </message>
    <message>
        <source>%1 个</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Enter 打开</source>
        <translation>Enter opens</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>没有符合条件的党员。换一个词，或者清除查找和筛选。</source>
        <translation>No member answers this. Try another word, or clear search and filters.</translation>
    </message>
    <message>
        <source>清除查找和筛选</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>名册上还没有党员</source>
        <translation>No members on the roster yet</translation>
    </message>
    <message>
        <source>党员的组织关系、报到和流动党员活动证分别登记，名册可以看任何一天的。</source>
        <translation>Relationship, check-in and the mobile member's certificate are entered apart; the roster can be seen as of any day.</translation>
    </message>
    <message>
        <source>登记第一名党员</source>
        <translation>Enter the first member</translation>
    </message>
    <message>
        <source>没有符合条件的，换一个词试试。</source>
        <translation>Nothing answers this; try another word.</translation>
    </message>
    <message>
        <source>没有正在办理的接转</source>
        <translation>No transfers under way</translation>
    </message>
    <message>
        <source>在名册里打开一名党员，点“办理接转”，办到接收登记为止都列在这里。</source>
        <translation>Open a member in the roster and press "Begin a transfer"; it is listed here until it is received.</translation>
    </message>
    <message>
        <source>应到的都到了</source>
        <translation>Everyone expected has come</translation>
    </message>
    <message>
        <source>登记了应报到日期、到期还没有来报到的党员列在这里。</source>
        <translation>Members with a day they were expected by, who have not come, are listed here.</translation>
    </message>
    <message>
        <source>还没有报到点</source>
        <translation>No check-in points yet</translation>
    </message>
    <message>
        <source>社区、驿站设的党员报到点登记在这里，谁在哪里报到就从中选。</source>
        <translation>Check-in points of communities and stations are entered here; who checks in where is chosen from them.</translation>
    </message>
    <message>
        <source>新建第一个报到点</source>
        <translation>Enter the first check-in point</translation>
    </message>
    <message>
        <source>未报到</source>
        <translation>Not checked in</translation>
    </message>
    <message>
        <source>拼音</source>
        <translation>Pinyin</translation>
    </message>
    <message>
        <source>笔画</source>
        <translation>Strokes</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RoundDialog</name>
    <message>
        <source>全部区划</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>新建一轮摸排</source>
        <translation>New survey round</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>%1摸排</source>
        <translation>Survey, %1</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>期别</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>From</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>采集单元的层级</source>
        <translation>Level of collection units</translation>
    </message>
    <message>
        <source>共 %1 个采集单元</source>
        <translation>Collection units: %1</translation>
    </message>
    <message>
        <source>已新建 %1</source>
        <translation>Created %1</translation>
    </message>
    <message>
        <source>修改本轮摸排</source>
        <translation>Change this round</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>填了就是已经结束，不再登记上报和走访</source>
        <translation>Once filled in, the round has ended and takes no more reports or visits</translation>
    </message>
    <message>
        <source>还没到这一天，到结束时再填。</source>
        <translation>That day has not come; fill it in when the round ends.</translation>
    </message>
    <message>
        <source>采集单元</source>
        <translation>Collection unit</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>还没有选采集单元</source>
        <translation>No collection unit chosen yet</translation>
    </message>
    <message>
        <source>共 %1 个采集单元，新增 %2，移出 %3</source>
        <translation>%1 collection units, %2 added, %3 removed</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RoundUnits</name>
    <message>
        <source>采集单元</source>
        <translation>Collection unit</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::RowDetails</name>
    <message>
        <source>台账里已有，下面这些内容会改。</source>
        <translation>In the ledger already; the following will change.</translation>
    </message>
    <message>
        <source>可能就是下面的一位。不认定也可以导入：按新的写入，并列入“可能重复”。</source>
        <translation>This may be one of those below. It can be imported undecided: it goes in as new and onto Possible duplicates.</translation>
    </message>
    <message>
        <source>您已选择不导入这一行。</source>
        <translation>You chose to leave this row out.</translation>
    </message>
    <message>
        <source>这一行不能导入。</source>
        <translation>This row cannot be imported.</translation>
    </message>
    <message>
        <source>改变主意，重新判断</source>
        <translation>Undo this decision</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>改这一格</source>
        <translation>Correct this cell</translation>
    </message>
    <message>
        <source>改“%1”</source>
        <translation>Correct "%1"</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>台账里</source>
        <translation>In the ledger</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>To</translation>
    </message>
    <message>
        <source>台账里的%1</source>
        <translation>%1 in the ledger</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>那一行</source>
        <translation>That row</translation>
    </message>
    <message>
        <source>这一行</source>
        <translation>This row</translation>
    </message>
    <message>
        <source>%1（不同）</source>
        <translation>%1 (differs)</translation>
    </message>
    <message>
        <source>是这一位</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>是这一位：%1</source>
        <translation>This one: %1</translation>
    </message>
    <message>
        <source>顺手整理的</source>
        <translation>Tidied up</translation>
    </message>
    <message>
        <source>表里写的</source>
        <translation>In the sheet</translation>
    </message>
    <message>
        <source>在“%1”这一列</source>
        <translation>In column "%1"</translation>
    </message>
    <message>
        <source>本表第 %1 行的%2</source>
        <translation>%2 in row %1 of this sheet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 第 %2 行的%3</source>
        <translation>%3 in row %2 of %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::SealedEdit</name>
    <message>
        <source>查看（留痕）</source>
        <translation>View (registered)</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::Session</name>
    <message>
        <source>正在备份</source>
        <translation>Making a backup</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>配色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Type size</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>大字</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>账户</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>当前使用人</source>
        <translation>Current user</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>自动锁定</source>
        <translation>Lock automatically</translation>
    </message>
    <message>
        <source>不锁定</source>
        <translation>Never</translation>
    </message>
    <message numerus="yes">
        <source>%n 分钟没人操作时</source>
        <translation>
            <numerusform>After %n idle minute</numerusform>
            <numerusform>After %n idle minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>锁定以后再用要输密码，没保存的内容留有草稿。</source>
        <translation>After that the password is asked for; what was not saved is kept as a draft.</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>单位名称和层级由管理员修改。</source>
        <translation>Administrators change the name and the level of the office.</translation>
    </message>
    <message>
        <source>保存单位信息</source>
        <translation>Save office</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>程序</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>暖新台账 %1</source>
        <translation>Nuanxin ledger %1</translation>
    </message>
    <message>
        <source>台账文件</source>
        <translation>Ledger file</translation>
    </message>
    <message>
        <source>格式第 %1 版</source>
        <translation>Format edition %1</translation>
    </message>
    <message>
        <source>已修改单位信息</source>
        <translation>Office changed</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ShortcutOverview</name>
    <message>
        <source>快捷键一览</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>左侧第几个页面</source>
        <translation>The page at that position on the left</translation>
    </message>
    <message>
        <source>通用</source>
        <translation>General</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>侧栏中上一条、下一条</source>
        <translation>Previous, next in the side panel</translation>
    </message>
    <message>
        <source>复制选中的行，可粘贴到表格软件</source>
        <translation>Copy the selected rows for a spreadsheet</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>下一处、上一处</source>
        <translation>Next place, previous place</translation>
    </message>
    <message>
        <source>上一行、下一行</source>
        <translation>Previous row, next row</translation>
    </message>
    <message>
        <source>收起、展开下级</source>
        <translation>Fold, unfold what is below</translation>
    </message>
    <message>
        <source>连着选几行</source>
        <translation>Select several rows</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>打开这一条；在备份页是恢复所选的备份</source>
        <translation>Open this row; on the backups page, restore the one selected</translation>
    </message>
    <message>
        <source>到下一格</source>
        <translation>To the next field</translation>
    </message>
    <message>
        <source>清空查找，离开查找，关闭侧栏</source>
        <translation>Clear the search, leave it, close the side panel</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>侧栏和表单</source>
        <translation>Side panel and form</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::SidePanel</name>
    <message>
        <source>上一条</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>下一条</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>关闭侧栏</source>
        <translation>Close the side panel</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::SiteForm</name>
    <message>
        <source>在网点登记表中查看</source>
        <translation>Viewed in the site form</translation>
    </message>
    <message>
        <source>新建网点</source>
        <translation>New site</translation>
    </message>
    <message>
        <source>网点</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>已新建 %1</source>
        <translation>Created %1</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>新网点还没有保存，草稿留着。</source>
        <translation>The new site is not saved yet; the draft is kept.</translation>
    </message>
    <message>
        <source>%1 的改动还没有保存，草稿留着。</source>
        <translation>Changes to %1 are not saved yet; the draft is kept.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::StatusBar</name>
    <message>
        <source>今天 %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>昨天 %1</source>
        <translation>Yesterday %1</translation>
    </message>
    <message>
        <source>Ctrl+K 找页面或人</source>
        <translation>Ctrl+K Find a page or person</translation>
    </message>
    <message>
        <source>备份于%1，已验证</source>
        <translation>Backup: %1, verified</translation>
    </message>
    <message>
        <source>还没有备份</source>
        <translation>No backup yet</translation>
    </message>
    <message numerus="yes">
        <source>另有 %n 项在进行</source>
        <translation>
            <numerusform>%n more running</numerusform>
            <numerusform>%n more running</numerusform>
        </translation>
    </message>
    <message>
        <source>只能查看</source>
        <translation>View only</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::StepModel</name>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>实际</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>最早</source>
        <translation>Earliest</translation>
    </message>
    <message>
        <source>最迟</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>本支部计划</source>
        <translation>Branch's plan</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::SurveyPage</name>
    <message>
        <source>摸排</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>新建一轮</source>
        <translation>New round</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>未上报</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>已上报</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>轮次</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>采集单元</source>
        <translation>Collection unit</translation>
    </message>
    <message>
        <source>上报人</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>上报日期</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>改为未上报</source>
        <translation>Mark as not reported</translation>
    </message>
    <message>
        <source>登记上报</source>
        <translation>Mark as reported</translation>
    </message>
    <message>
        <source>正在统计摸排进度</source>
        <translation>Counting the progress of the survey</translation>
    </message>
    <message>
        <source>%1 个采集单元，全部上报</source>
        <translation>Collection units: %1, all reported</translation>
    </message>
    <message>
        <source>%1 个采集单元，未上报 %2</source>
        <translation>Collection units: %1, not reported: %2</translation>
    </message>
    <message>
        <source>已上报 %1 / %2</source>
        <translation>Reported %1 / %2</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>没有符合条件的采集单元。换一个词，或者清除上面的筛选。</source>
        <translation>No collection unit matches. Try another word, or clear the filters above.</translation>
    </message>
    <message>
        <source>还没有摸排</source>
        <translation>No survey yet</translation>
    </message>
    <message>
        <source>半年一轮，以社区、村为采集单元。新建一轮以后，谁报了、谁没报，在这里一眼看清。</source>
        <translation>A round each half-year, collected by communities and villages. Create one, and see here at a glance who has reported and who has not.</translation>
    </message>
    <message>
        <source>新建第一轮摸排</source>
        <translation>Create the first round</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>已登记 %1 上报</source>
        <translation>Marked %1 as reported</translation>
    </message>
    <message>
        <source>已把 %1 改为未上报</source>
        <translation>Marked %1 as not reported</translation>
    </message>
    <message>
        <source>催报</source>
        <translation>Urge</translation>
    </message>
    <message>
        <source>采集单元、街道、上报人</source>
        <translation>Unit, street, reporter</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>%1（已结束）</source>
        <translation>%1 (ended)</translation>
    </message>
    <message>
        <source>本轮走访 %1 次</source>
        <translation>%1 visits this round</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>不在任何采集单元 %1</source>
        <translation>In no unit %1</translation>
    </message>
    <message>
        <source>本轮已于 %1 结束，只能查看。</source>
        <translation>This round ended on %1 and can only be looked at.</translation>
    </message>
    <message>
        <source>本轮走访</source>
        <translation>Visits of this round</translation>
    </message>
    <message>
        <source>%1 次</source>
        <translation>%1 visits</translation>
    </message>
    <message>
        <source>%1已结束，不再登记上报和走访</source>
        <translation>%1 has ended; no more reports or visits are recorded</translation>
    </message>
    <message>
        <source>%1已重新打开</source>
        <translation>%1 is open again</translation>
    </message>
    <message numerus="yes">
        <source>已复制 %Ln 个未上报的采集单元，可以粘贴到别处。</source>
        <translation>
            <numerusform>Copied %Ln unit that has not reported; paste it where you like.</numerusform>
            <numerusform>Copied %Ln units that have not reported; paste them where you like.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::TermLines</name>
    <message>
        <source>不填按规定</source>
        <translation>By rule if empty</translation>
    </message>
    <message>
        <source>请填 1 到 %1 的整数。</source>
        <translation>Please enter a whole number from 1 to %1.</translation>
    </message>
    <message>
        <source>下次换届 %1，%2</source>
        <translation>next election %1, %2</translation>
    </message>
    <message>
        <source>任期与换届</source>
        <translation>Terms and elections</translation>
    </message>
    <message>
        <source>登记换届</source>
        <translation>Enter an election</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>已登记换届</source>
        <translation>Election entered</translation>
    </message>
    <message>
        <source>已删除换届记录</source>
        <translation>Election deleted</translation>
    </message>
    <message>
        <source>%1 换届</source>
        <translation>elected %1</translation>
    </message>
    <message>
        <source>任期 %1 年</source>
        <translation>term of %1 years</translation>
    </message>
    <message>
        <source>延期至 %1</source>
        <translation>put off until %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::TransferLines</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>组织关系接转</source>
        <translation>Transfers of relationship</translation>
    </message>
    <message>
        <source>办理接转</source>
        <translation>Begin a transfer</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>已登记组织关系接转</source>
        <translation>Transfer entered</translation>
    </message>
    <message>
        <source>已删除组织关系接转</source>
        <translation>Transfer deleted</translation>
    </message>
    <message>
        <source>%1 取消</source>
        <translation>cancelled %1</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>已接收，等回执</source>
        <translation>received, waiting for the receipt</translation>
    </message>
    <message>
        <source>正在办理</source>
        <translation>under way</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::TransferModel</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>转出党组织</source>
        <translation>From organisation</translation>
    </message>
    <message>
        <source>转入党组织</source>
        <translation>To organisation</translation>
    </message>
    <message>
        <source>办到哪一步</source>
        <translation>Latest step</translation>
    </message>
    <message>
        <source>办理日期</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>已过（天）</source>
        <translation>Days since</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>还没有开始</source>
        <translation>not begun</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::TransferStepLines</name>
    <message>
        <source>接转步骤</source>
        <translation>Steps of the transfer</translation>
    </message>
    <message>
        <source>登记下一步</source>
        <translation>Enter the next step</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>已登记接转步骤</source>
        <translation>Step entered</translation>
    </message>
    <message>
        <source>已删除接转步骤</source>
        <translation>Step deleted</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::UnitLines</name>
    <message>
        <source>覆盖的企业</source>
        <translation>Employers covered</translation>
    </message>
    <message>
        <source>添加企业</source>
        <translation>Add an employer</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>已登记覆盖的企业</source>
        <translation>Covered employer entered</translation>
    </message>
    <message>
        <source>已删除覆盖的企业</source>
        <translation>Covered employer deleted</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::UnitVisits</name>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>打开本人</source>
        <translation>Open the person</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>还没有走访</source>
        <translation>No visits yet</translation>
    </message>
    <message>
        <source>正在读取走访</source>
        <translation>Reading visits</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>共 %1 次：%2</source>
        <translation>%1 visits: %2</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>已删除走访：%1</source>
        <translation>Deleted the visit to %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::UnlockPage</name>
    <message>
        <source>密码连续输错多次，请等 %1 分 %2 秒后再试。</source>
        <translation>Wrong password several times; try again in %1 min %2 s.</translation>
    </message>
    <message>
        <source>其他台账</source>
        <translation>Other ledgers</translation>
    </message>
    <message>
        <source>使用人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>忘记密码</source>
        <translation>Forgot password</translation>
    </message>
    <message>
        <source>大写锁定开着。</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>恢复密钥</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>抄写有误，请对照纸面再核对一遍。</source>
        <translation>Copied wrongly; check it against the paper.</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>再输一遍新密码</source>
        <translation>Repeat the new password</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>重设密码并打开</source>
        <translation>Reset password and open</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>这本台账是旧版格式，打开时会先备份，再升级到现在的格式。</source>
        <translation>This ledger has an older format. Opening it makes a backup first, then upgrades it.</translation>
    </message>
    <message>
        <source>正在打开台账</source>
        <translation>Opening the ledger</translation>
    </message>
    <message>
        <source>正在重设密码</source>
        <translation>Resetting the password</translation>
    </message>
    <message>
        <source>正在核对密码…</source>
        <translation>Checking the password…</translation>
    </message>
    <message>
        <source>这不是本台账的恢复密钥。</source>
        <translation>This is not the recovery key of this ledger.</translation>
    </message>
    <message numerus="yes">
        <source>密码连续输错多次，请等 %n 秒后再试。</source>
        <translation>
            <numerusform>Wrong password several times; try again in %n second.</numerusform>
            <numerusform>Wrong password several times; try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>密码连续输错多次，请等 %n 分钟后再试。</source>
        <translation>
            <numerusform>Wrong password several times; try again in %n minute.</numerusform>
            <numerusform>Wrong password several times; try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>要有新建台账时打印或抄写的恢复密钥，通常由管理员保管。为谁重设，谁就成为管理员；这件事会记入历史。</source>
        <translation>You need the recovery key that was printed or written down when the ledger was made; the administrator usually keeps it. Whoever's password is set anew becomes an administrator; this is entered in the history.</translation>
    </message>
    <message>
        <source>请选择为谁重设密码</source>
        <translation>Choose whose password to set</translation>
    </message>
    <message>
        <source>八组，每组五位；不分大小写，空格可以不输。</source>
        <translation>Eight groups of five; upper and lower case are the same, spaces may be left out.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::UserForm</name>
    <message>
        <source>只能查阅，看不到加密的内容。</source>
        <translation>Reads only, and sees no encrypted content.</translation>
    </message>
    <message>
        <source>登记和修改摸排内容，撤销自己的改动。</source>
        <translation>Enters and edits survey data, and undoes own changes.</translation>
    </message>
    <message>
        <source>管理全部内容，查看加密内容（留痕），导入导出和备份。</source>
        <translation>Manages all content, views encrypted content (registered), imports, exports and backs up.</translation>
    </message>
    <message>
        <source>管理全部内容，还管理使用人、恢复密钥和恢复备份。</source>
        <translation>Manages all content, and also users, the recovery key and restoring backups.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>使用人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>姓名或编号，打开台账时选用，以后不能改。</source>
        <translation>A name or number, chosen when opening the ledger; it cannot be changed later.</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>重设密码</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>第一个密码</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation>Repeat password</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::UserModel</name>
    <message>
        <source>使用人</source>
        <translation>User</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>上次打开</source>
        <translation>Last opened</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>可用</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>还没有打开过</source>
        <translation>Not opened yet</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::UsersPage</name>
    <message>
        <source>使用人</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>使用人由管理员管理</source>
        <translation>Users are managed by administrators</translation>
    </message>
    <message>
        <source>您的身份是%1。要添加使用人、调整身份或重设密码，请找本台账的管理员；修改自己的密码在“设置”里。</source>
        <translation>Your role is %1. To add users, change roles or reset passwords, ask an administrator of this ledger; change your own password under "Settings".</translation>
    </message>
    <message>
        <source>添加使用人</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>更换恢复密钥…</source>
        <translation>Replace recovery key…</translation>
    </message>
    <message>
        <source>更换恢复密钥？</source>
        <translation>Replace the recovery key?</translation>
    </message>
    <message>
        <source>换了以后，纸上的旧密钥就打不开这本台账了。新密钥只显示一次，请准备好打印或抄写。</source>
        <translation>After that, the old key on paper no longer opens this ledger. The new key is shown only once; be ready to print or copy it.</translation>
    </message>
    <message>
        <source>更换</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>每人一个账户，改动和查看才分得清是谁</source>
        <translation>With one account each, it is clear who did what</translation>
    </message>
    <message>
        <source>停用的人打不开台账，他的记录都留着</source>
        <translation>Disabled users cannot open the ledger; their records stay</translation>
    </message>
    <message>
        <source>重新启用</source>
        <translation>Enable again</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>保存身份</source>
        <translation>Save role</translation>
    </message>
    <message>
        <source>已重新启用 %1</source>
        <translation>%1 was enabled again</translation>
    </message>
    <message>
        <source>已停用 %1</source>
        <translation>%1 was disabled</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>正在添加使用人</source>
        <translation>Adding the user</translation>
    </message>
    <message>
        <source>已添加使用人 %1</source>
        <translation>User %1 was added</translation>
    </message>
    <message>
        <source>身份没有变化。</source>
        <translation>The role has not changed.</translation>
    </message>
    <message>
        <source>%1 的身份已改为%2</source>
        <translation>The role of %1 is now %2</translation>
    </message>
    <message>
        <source>正在重设密码</source>
        <translation>Resetting the password</translation>
    </message>
    <message>
        <source>已为 %1 重设密码，请当面告诉本人</source>
        <translation>The password of %1 was reset; tell the person face to face</translation>
    </message>
    <message numerus="yes">
        <source>%n 人</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::VerdictModel</name>
    <message>
        <source>应建未建</source>
        <translation>Should have and has not</translation>
    </message>
    <message>
        <source>未选派指导员</source>
        <translation>No instructor sent</translation>
    </message>
    <message>
        <source>已单独组建</source>
        <translation>Branch of its own</translation>
    </message>
    <message>
        <source>已联合组建</source>
        <translation>In a joint branch</translation>
    </message>
    <message>
        <source>已选派指导员</source>
        <translation>Instructor sent</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprises</translation>
    </message>
    <message>
        <source>党员（人）</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>其中正式（人）</source>
        <translation>Of them full</translation>
    </message>
    <message>
        <source>应当</source>
        <translation>Should have</translation>
    </message>
    <message>
        <source>现状</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>网点（个）</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>街道、镇</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>现有组织、指导员</source>
        <translation>Existing</translation>
    </message>
    <message>
        <source>正式党员不足 %1 名</source>
        <translation>Fewer than %1 full members</translation>
    </message>
    <message>
        <source>党员出资人未任书记</source>
        <translation>The owner, a member, is not the secretary</translation>
    </message>
    <message>
        <source>党员出资人%1未任书记</source>
        <translation>The owner %1, a member, is not the secretary</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::VerdictPage</name>
    <message>
        <source>应建未建</source>
        <translation>Should have and has not</translation>
    </message>
    <message>
        <source>拟联合党支部</source>
        <translation>Propose joint branches</translation>
    </message>
    <message>
        <source>把没有单独组建条件的企业按片区、行业编组，一组不超过五家</source>
        <translation>Groups employers that cannot form a branch of their own by area or sector, five at most</translation>
    </message>
    <message>
        <source>企业、拼音</source>
        <translation>Employer, pinyin</translation>
    </message>
    <message>
        <source>按街道、镇编组</source>
        <translation>By street or town</translation>
    </message>
    <message>
        <source>按社区、村编组</source>
        <translation>By community or village</translation>
    </message>
    <message>
        <source>按行业编组</source>
        <translation>By sector</translation>
    </message>
    <message>
        <source>编组办法</source>
        <translation>Grouped by</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Employers</translation>
    </message>
    <message>
        <source>联合支部方案</source>
        <translation>Proposed joint branches</translation>
    </message>
    <message>
        <source>覆盖率</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>正在核算应建未建</source>
        <translation>Judging who lacks a branch</translation>
    </message>
    <message>
        <source>党的组织覆盖率</source>
        <translation>Organisation coverage</translation>
    </message>
    <message>
        <source>%1 / %2 家</source>
        <translation>%1 of %2 employers</translation>
    </message>
    <message>
        <source>党的工作覆盖率</source>
        <translation>Work coverage</translation>
    </message>
    <message>
        <source>家，未选派指导员 %1 家</source>
        <translation>employers; %1 without an instructor</translation>
    </message>
    <message>
        <source>还没有企业</source>
        <translation>No employers yet</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>登记企业、网点和从业人员以后，这里逐家说明该单独组建、联合组建还是选派指导员。</source>
        <translation>Once employers, sites and workers are entered, each employer is judged here: a branch of its own, a joint branch or an instructor.</translation>
    </message>
    <message>
        <source>没有符合条件的企业。换一个词，或者清除上面的筛选。</source>
        <translation>No employer meets the conditions. Try another word, or clear the filters above.</translation>
    </message>
    <message>
        <source>登记企业</source>
        <translation>Enter employers</translation>
    </message>
    <message>
        <source>没有要编组的企业</source>
        <translation>No employers to group</translation>
    </message>
    <message>
        <source>有党员但不够条件单独组建、又没有联合党支部覆盖的企业，会在这里按片区或行业编组。</source>
        <translation>Employers that have members, too few for a branch of their own, and no joint branch are grouped here by area or sector.</translation>
    </message>
    <message>
        <source>登记企业以后，这里按街道和行业计算两个覆盖率。</source>
        <translation>Once employers are entered, the two rates are reckoned here by street and sector.</translation>
    </message>
    <message>
        <source>%1 家</source>
        <translation>%1 employers</translation>
    </message>
    <message>
        <source>组织覆盖 %1</source>
        <translation>organisation coverage %1</translation>
    </message>
    <message>
        <source>工作覆盖 %1</source>
        <translation>work coverage %1</translation>
    </message>
    <message>
        <source>应建未建 %1 家</source>
        <translation>%1 without the organisation they should have</translation>
    </message>
    <message>
        <source>%1 家企业、网点 %2 个</source>
        <translation>%1 employers, %2 sites</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>列出 %1 家</source>
        <translation>%1 listed</translation>
    </message>
    <message>
        <source>选中 %1 家</source>
        <translation>%1 selected</translation>
    </message>
    <message>
        <source>工作覆盖：有党组织覆盖，或者有指导员联系</source>
        <translation>Work coverage: by an organisation, or by an instructor</translation>
    </message>
    <message>
        <source>依据：%1 名以上正式党员单独成立；不足 %1 名联合；没有党员选派指导员</source>
        <translation>By rule: %1 full members or more form a branch; fewer than %1 join others; without members an instructor is sent</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>打开企业</source>
        <translation>Open employer</translation>
    </message>
    <message>
        <source>成立联合党支部</source>
        <translation>Form a joint branch</translation>
    </message>
    <message>
        <source>已成立 %1</source>
        <translation>Founded %1</translation>
    </message>
    <message>
        <source>较上季末 %1 个百分点</source>
        <translation>%1 points since the end of last quarter</translation>
    </message>
    <message>
        <source>成立党支部</source>
        <translation>Found the branch</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::VerdictPanel</name>
    <message>
        <source>没有登记网点的</source>
        <translation>Of no site</translation>
    </message>
    <message>
        <source>%1：没有党员</source>
        <translation>%1: no members</translation>
    </message>
    <message>
        <source>%1：党员 %2 名，其中正式党员 %3 名</source>
        <translation>%1: %2 members, %3 of them full</translation>
    </message>
    <message>
        <source>现有组织、指导员</source>
        <translation>Existing</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>在岗党员（%1 名）</source>
        <translation>Members on the job (%1)</translation>
    </message>
    <message>
        <source>没有党员</source>
        <translation>No members</translation>
    </message>
    <message>
        <source>网点（%1 个）</source>
        <translation>Sites (%1)</translation>
    </message>
    <message>
        <source>按在岗人员的政治面貌计算，不论组织关系在哪里。</source>
        <translation>Counted by the political status of workers on the job, wherever their relationship lies.</translation>
    </message>
    <message>
        <source>%1党支部</source>
        <translation>%1 Party branch</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::ViewsButton</name>
    <message>
        <source>视图</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>还没有保存的视图</source>
        <translation>No saved views yet</translation>
    </message>
    <message>
        <source>保存当前视图…</source>
        <translation>Save current view…</translation>
    </message>
    <message>
        <source>改名</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>保存当前视图</source>
        <translation>Save current view</translation>
    </message>
    <message>
        <source>视图记下查找、筛选、栏目和排序，只有您自己看得到。</source>
        <translation>A view keeps the search, filters, columns and order. Only you see it.</translation>
    </message>
    <message>
        <source>已保存视图“%1”。</source>
        <translation>View "%1" saved.</translation>
    </message>
    <message>
        <source>给视图改名</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>已删除视图“%1”。</source>
        <translation>View "%1" deleted.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::VisitEditor</name>
    <message>
        <source>登记走访</source>
        <translation>Record a visit</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>走访的是网点、不是哪个人时填</source>
        <translation>If a site was visited and no one person</translation>
    </message>
    <message>
        <source>保存走访</source>
        <translation>Save the visit</translation>
    </message>
    <message>
        <source>已修改走访：%1</source>
        <translation>Changed the visit to %1</translation>
    </message>
    <message>
        <source>已登记走访：%1</source>
        <translation>Recorded the visit to %1</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::VisitModel</name>
    <message>
        <source>走访对象</source>
        <translation>Visited</translation>
    </message>
    <message>
        <source>走访日期</source>
        <translation>Visited on</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visited by</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::WelcomePage</name>
    <message>
        <source>暖新台账</source>
        <translation>Nuanxin ledger</translation>
    </message>
    <message>
        <source>新就业群体党建的摸排、组织、服务和会议，记在本机的一个加密文件里。</source>
        <translation>Surveys, organisations, services and meetings of Party building among new-employment workers, in one encrypted file on this computer.</translation>
    </message>
    <message>
        <source>也可以把台账文件拖到窗口里打开。</source>
        <translation>You can also drop a ledger file on the window.</translation>
    </message>
    <message>
        <source>打开台账…</source>
        <translation>Open ledger…</translation>
    </message>
    <message>
        <source>新建台账…</source>
        <translation>New ledger…</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>还没有打开过台账。先为本单位新建一本，或者打开同事交来的台账文件。</source>
        <translation>No ledger has been opened yet. Create one for your office, or open a file a colleague gave you.</translation>
    </message>
    <message>
        <source>字号、配色和语言</source>
        <translation>Type size, colours and language</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::WorkerFields</name>
    <message>
        <source>%1 岁</source>
        <translation>aged %1</translation>
    </message>
    <message>
        <source>在登记表中查看</source>
        <translation>Viewed in the worker form</translation>
    </message>
    <message>
        <source>基本信息</source>
        <translation>Basic details</translation>
    </message>
    <message>
        <source>证件与住址</source>
        <translation>Document and address</translation>
    </message>
    <message>
        <source>从业</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>有内容要核实</source>
        <translation>To be verified</translation>
    </message>
    <message>
        <source>党建与特长</source>
        <translation>Party and skills</translation>
    </message>
    <message>
        <source>来源与依据</source>
        <translation>Source and basis</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::WorkerForm</name>
    <message>
        <source>手工登记</source>
        <translation>Entered by hand</translation>
    </message>
    <message>
        <source>名册里可能已有这个人，请先定下是不是同一人。</source>
        <translation>This person may be on the roll already; say first whether it is the same one.</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>%1 的改动还没有保存，草稿留着。</source>
        <translation>Changes to %1 are not saved yet; the draft is kept.</translation>
    </message>
    <message>
        <source>新建从业人员</source>
        <translation>Add a worker</translation>
    </message>
    <message>
        <source>已新建 %1</source>
        <translation>Created %1</translation>
    </message>
    <message>
        <source>正在新建的人还没有保存，草稿留着。</source>
        <translation>The new person is not saved yet; the draft is kept.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::WorkerPast</name>
    <message>
        <source>%1填为 %2</source>
        <translation>%1 set to %2</translation>
    </message>
    <message>
        <source>%1清空，原为 %2</source>
        <translation>%1 cleared, was %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>登记入册</source>
        <translation>Put on the roll</translation>
    </message>
    <message>
        <source>从名册删除</source>
        <translation>Taken off the roll</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>最近的改动</source>
        <translation>Recent changes</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>更早还有 %n 次改动。</source>
        <translation>
            <numerusform>%n earlier change.</numerusform>
            <numerusform>%n earlier changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>另有 %n 次改动</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::WorkerProblems</name>
    <message numerus="yes">
        <source>待核问题（%n 个）</source>
        <translation>
            <numerusform>To verify: %n problem</numerusform>
            <numerusform>To verify: %n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>%1原写“%2”</source>
        <translation>%1 was written as "%2"</translation>
    </message>
    <message>
        <source>已核实，办结</source>
        <translation>Verified, settle</translation>
    </message>
    <message>
        <source>已办结一个待核问题</source>
        <translation>One problem settled</translation>
    </message>
    <message>
        <source>查看原文（留痕）</source>
        <translation>View original (registered)</translation>
    </message>
    <message>
        <source>核对待核问题</source>
        <translation>To verify a problem</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::WorkerRoles</name>
    <message>
        <source>添加身份</source>
        <translation>Add role</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>登记身份</source>
        <translation>Save role</translation>
    </message>
    <message>
        <source>新建身份种类“%1”</source>
        <translation>New kind of role "%1"</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>结束</source>
        <translation>End</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>已登记身份</source>
        <translation>Role saved</translation>
    </message>
    <message>
        <source>已删除身份</source>
        <translation>Role deleted</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::WorkplaceExportDialog</name>
    <message>
        <source>企业 %1 家</source>
        <translation>Employers: %1</translation>
    </message>
    <message>
        <source>网点 %1 个</source>
        <translation>Sites: %1</translation>
    </message>
    <message>
        <source>导出企业网点</source>
        <translation>Export employers and sites</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>导出的是完整的号码，必须写明接收单位和用途。每次导出都有登记。</source>
        <translation>Numbers are exported in full: say who receives them and why. Every export is on record.</translation>
    </message>
    <message>
        <source>每次导出都有登记。</source>
        <translation>Every export is on record.</translation>
    </message>
    <message>
        <source>网点</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprises</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>已导出 %1 条到“%2”，已记入导出登记。</source>
        <translation>Rows exported to "%2": %1. Entered in the register of exports.</translation>
    </message>
    <message>
        <source>网点电话会隐去一部分。每次导出都有登记。</source>
        <translation>Telephones of sites are partly masked. Every export is on record.</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::WorkplaceModel</name>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>停办</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>所在区划</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>申报（人）</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>在册（人）</source>
        <translation>On roll</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>网点</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>nuanxin::ui::WorkplacesPage</name>
    <message>
        <source>企业网点</source>
        <translation>Employers and sites</translation>
    </message>
    <message>
        <source>新建网点</source>
        <translation>New site</translation>
    </message>
    <message>
        <source>新建企业</source>
        <translation>New employer</translation>
    </message>
    <message>
        <source>名称、拼音、首字母</source>
        <translation>Name, pinyin, initials</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>停办</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>企业 %1 家，网点 %2 个</source>
        <translation>Employers: %1, sites: %2</translation>
    </message>
    <message>
        <source>筛出 %1 个</source>
        <translation>Filtered: %1</translation>
    </message>
    <message>
        <source>左右方向键收起、展开</source>
        <translation>Left and right arrow keys collapse and expand</translation>
    </message>
    <message>
        <source>先把企业和网点建起来</source>
        <translation>Set up employers and sites first</translation>
    </message>
    <message>
        <source>从业人员属于哪家企业、在哪个网点报到，都从这里选。导入花名册时也会自动建立。</source>
        <translation>Which employer a worker belongs to and where they report for work is chosen from here. Importing a roster adds them too.</translation>
    </message>
    <message>
        <source>新建第一家企业</source>
        <translation>Add the first employer</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>没有符合条件的企业或网点。换一个词，或者清除上面的筛选。</source>
        <translation>No employer or site matches. Try another word, or clear the filters above.</translation>
    </message>
    <message>
        <source>请一次删除一个企业或网点。</source>
        <translation>Delete one employer or site at a time.</translation>
    </message>
    <message>
        <source>已删除 %1</source>
        <translation>Deleted %1</translation>
    </message>
</context>
</TS>