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
        <source>请把台账移到可以写入的文件夹，或请管理员放开写入权限。</source>
        <translation>Move the ledger to a folder that can be written to, or ask the administrator for the right to write.</translation>
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
        <source>请改正后再试。</source>
        <translation>Correct it, then try again.</translation>
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
        <source>同一上级下已有“%1”。</source>
        <translation>"%1" already exists under the same parent.</translation>
    </message>
    <message>
        <source>上级区划的层级必须高于本级。</source>
        <translation>The parent must be of a higher level.</translation>
    </message>
    <message>
        <source>上级区划已不在台账里。</source>
        <translation>The parent is no longer in the ledger.</translation>
    </message>
    <message>
        <source>“%1”下面有同级或更高层级的区划。</source>
        <translation>There are places of the same or a higher level under "%1".</translation>
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
    <message numerus="yes">
        <source>…共有 %Ln 处不能删除。</source>
        <translation>
            <numerusform>… %Ln obstacle in all.</numerusform>
            <numerusform>… %Ln obstacles in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>这里填的不是姓名，请补填。</source>
        <translation>This is not a name; enter the name.</translation>
    </message>
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
        <source>身份证号码的位数不对，请核对是否漏填或多填。</source>
        <translation>The identity number has the wrong length; check for missing or extra digits.</translation>
    </message>
    <message>
        <source>这里填的不是证件号码，请补填。</source>
        <translation>This is not an identity number; enter the number.</translation>
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
        <source>这里填的不是电话号码，请补填。</source>
        <translation>This is not a phone number; enter the number.</translation>
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
        <source>二、密钥能打开整本台账，包括加密的身份证号、手机和住址。请放入保险柜或密封保管，不要拍照、不要在网上传送。</source>
        <translation>2. The key opens the whole ledger, including encrypted identity numbers, mobile numbers and addresses. Keep it in a safe or sealed; do not photograph it or send it over a network.</translation>
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
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>导出不隐去的内容，要写明交给谁、做什么用。</source>
        <translation>To export unmasked content, state who it is for and what it is for.</translation>
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
    <name>UserWords</name>
    <message>
        <source>请填写使用人的名称。</source>
        <translation>Enter the user's name.</translation>
    </message>
    <message>
        <source>密码至少要 %1 个字符。</source>
        <translation>The password needs at least %1 characters.</translation>
    </message>
    <message>
        <source>台账至少要留一名能用的管理员。</source>
        <translation>A ledger must keep at least one active administrator.</translation>
    </message>
    <message>
        <source>原密码不对。</source>
        <translation>The old password is wrong.</translation>
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
        <source>还不能导入：本版没有可以导入的项目。台账没有改动。</source>
        <translation>Cannot import: this version has nothing that can be imported. The ledger has not changed.</translation>
    </message>
    <message>
        <source>还不能导入：本版没有“%1”这一项。台账没有改动。</source>
        <translation>Cannot import: this version has no "%1". The ledger has not changed.</translation>
    </message>
    <message>
        <source>--encoding 只能是 utf-8 或 gb18030，现在是“%1”。</source>
        <translation>--encoding is utf-8 or gb18030, not "%1".</translation>
    </message>
    <message>
        <source>--period 写成 2026Q3（季度）、2026H1（半年）或 2026（全年），现在是“%1”。</source>
        <translation>--period is like 2026Q3 (quarter), 2026H1 (half-year) or 2026 (year), not "%1".</translation>
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
        <source>里面的单位和区划都是虚构的，可以放心试用。</source>
        <translation>The office and the places in it are fictional; feel free to try everything.</translation>
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
        <source>交给</source>
        <translation>Given to</translation>
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
        <source>本版还不能导出“%1”。没有写出文件，台账没有改动。</source>
        <translation>This version cannot export "%1" yet. No file was written, and the ledger has not changed.</translation>
    </message>
    <message>
        <source>本版还不能出“%1”这种报表。没有写出文件，台账没有改动。</source>
        <translation>This version cannot make the report "%1" yet. No file was written, and the ledger has not changed.</translation>
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
        <source>导入表格（本版还没有可以导入的项目）。</source>
        <translation>Import spreadsheets (this version has nothing that can be imported yet).</translation>
    </message>
    <message>
        <source>nuanxin-cli import 永丰街道.nxl 名册.xlsx --rehearse</source>
        <translation>nuanxin-cli import yongfeng.nxl roster.xlsx --rehearse</translation>
    </message>
    <message>
        <source>把一项内容导出成表格（本版还没有可以导出的项目）。</source>
        <translation>Export one kind of content as a spreadsheet (this version has nothing that can be exported yet).</translation>
    </message>
    <message>
        <source>nuanxin-cli export 永丰街道.nxl places 区划.xlsx</source>
        <translation>nuanxin-cli export yongfeng.nxl places places.xlsx</translation>
    </message>
    <message>
        <source>出报表（本版还没有可以出的报表）。</source>
        <translation>Make a report (this version has no reports yet).</translation>
    </message>
    <message>
        <source>nuanxin-cli report 永丰街道.nxl 季报 --period 2026Q3 -o 季报.pdf</source>
        <translation>nuanxin-cli report yongfeng.nxl quarterly --period 2026Q3 -o quarterly.pdf</translation>
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
        <source>里面的单位和区划都是虚构的。</source>
        <translation>The office and the places in it are fictional.</translation>
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
        <source>替换同名的旧备份；别的文件不会被替换</source>
        <translation>Replace an older backup of that name; no other file is replaced</translation>
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
        <source>撤销最近的这么多次操作</source>
        <translation>Undo this many of the newest entries</translation>
    </message>
    <message>
        <source>导入成哪一种内容</source>
        <translation>What to import the rows as</translation>
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
        <source>明文交给谁</source>
        <translation>To whom the full data is handed</translation>
    </message>
    <message>
        <source>明文作什么用</source>
        <translation>What the full data is for</translation>
    </message>
    <message>
        <source>2026Q3（季度）、2026H1（半年）或 2026（全年）</source>
        <translation>2026Q3 (quarter), 2026H1 (half-year) or 2026 (year)</translation>
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
        <source>&lt;交给谁&gt;</source>
        <translation>WHOM</translation>
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
        <source>查找和排序用的对照内容</source>
        <translation>Tables for finding and sorting</translation>
    </message>
    <message>
        <source>项目有 %1。名称也可以用拼音或拼音首字母查找。</source>
        <translation>What can be listed: %1. Names are also found by their pinyin or its initials.</translation>
    </message>
    <message>
        <source>用法：nuanxin-cli &lt;命令&gt; … [选项]</source>
        <translation>Usage: nuanxin-cli COMMAND … [OPTIONS]</translation>
    </message>
    <message>
        <source>使用人；不写就是第一位管理员，通常叫 admin</source>
        <translation>The user; without it the first administrator, usually admin</translation>
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
        <source>页面、命令、区划，可用汉字、拼音或首字母</source>
        <translation>Pages, commands, places: characters, pinyin or initials</translation>
    </message>
    <message>
        <source>没有找到“%1”。换一个词，或者只打拼音的首字母。</source>
        <translation>Nothing found for "%1". Try another word, or only the initials of its pinyin.</translation>
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
        <source>一个单位一本台账，就是一个文件。里面的身份证号、手机和住址逐项加密。</source>
        <translation>One office, one ledger, one file. Identity numbers, mobile numbers and addresses in it are encrypted one by one.</translation>
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
        <source>交给</source>
        <translation>Given to</translation>
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
    <name>nuanxin::ui::FilterLine</name>
    <message>
        <source>在本页查找</source>
        <translation>Find on this page</translation>
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
</context>
<context>
    <name>nuanxin::ui::HomePage</name>
    <message>
        <source>今天的改动</source>
        <translation>Changes today</translation>
    </message>
    <message>
        <source>累计 %1 项</source>
        <translation>%1 in total</translation>
    </message>
    <message>
        <source>最近备份</source>
        <translation>Latest backup</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>已验证</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>请先做一次备份</source>
        <translation>Make a backup first</translation>
    </message>
    <message>
        <source>台账文件</source>
        <translation>Ledger file</translation>
    </message>
    <message>
        <source>先做这几件事</source>
        <translation>First steps</translation>
    </message>
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
        <source>%1 · %2级台账</source>
        <translation>%1 · %2 ledger</translation>
    </message>
    <message>
        <source>M 月 d 日 dddd</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>格式已是最新</source>
        <translation>Newest format</translation>
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
        <source>从备份恢复…</source>
        <translation>Restore from a backup…</translation>
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
    <message>
        <source>已新建%1“%2”，上级：%3。</source>
        <translation>Added "%2" (%1) below %3.</translation>
    </message>
    <message>
        <source>已保存%1“%2”，上级：%3。</source>
        <translation>Saved "%2" (%1) below %3.</translation>
    </message>
    <message>
        <source>已新建%1“%2”，没有上级。</source>
        <translation>Added "%2" (%1) without a parent.</translation>
    </message>
    <message>
        <source>已保存%1“%2”，没有上级。</source>
        <translation>Saved "%2" (%1) without a parent.</translation>
    </message>
    <message numerus="yes">
        <source>已删除 %Ln 个区划</source>
        <translation>
            <numerusform>Deleted %Ln place</numerusform>
            <numerusform>Deleted %Ln places</numerusform>
        </translation>
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
        <source>使用人、内容、交给谁、用途</source>
        <translation>User, content, given to, purpose</translation>
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
        <source>以后每次导出都登记在这里：谁、何时、哪些列、多少行、交给谁、做什么用。</source>
        <translation>Every export will be registered here: who, when, which columns, how many rows, for whom and what for.</translation>
    </message>
    <message>
        <source>还没有人查看加密内容</source>
        <translation>No one has viewed encrypted content yet</translation>
    </message>
    <message>
        <source>身份证号、手机和住址平时隐去几位；点开看全，就在这里留下一行。</source>
        <translation>Identity numbers, mobile numbers and addresses are partly masked; viewing one in full leaves a line here.</translation>
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
</TS>